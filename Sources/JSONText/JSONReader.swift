/// Reads JSON strictly after RFC 8259: nothing beyond the grammar, every value with its range, limits held while reading.
public struct JSONReader {
    let bytes: [UInt8]
    var at = 0

    /// Reads one value with nothing but white space round it. A byte-order mark of UTF-8 is passed over.
    ///
    /// Repeated keys are kept: the syntax has nothing against them, ``JSONDocument`` refuses them.
    public static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
        guard bytes.count <= JSONLimit.file.most else {
            throw JSONSyntaxError(reason: .limit(.file), range: JSONRange(start: 0, end: 0))
        }
        try TextEncoding.check(bytes)
        var reader = JSONReader(bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.at = 3 }
        reader.skipSpace()
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.at == bytes.count else { throw reader.syntaxError }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The byte to read next; zero at the end, where no token has one.
    var byte: UInt8 { at < bytes.count ? bytes[at] : 0 }

    /// What stands here is outside the grammar.
    var syntaxError: JSONSyntaxError {
        JSONSyntaxError(reason: .syntax, range: JSONRange(start: at, end: min(at + 1, bytes.count)))
    }

    func limitError(_ limit: JSONLimit, from start: Int) -> JSONSyntaxError {
        JSONSyntaxError(reason: .limit(limit), range: JSONRange(start: start, end: min(start + 1, bytes.count)))
    }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 { at += 1 }
    }

    private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        let start = at
        let content: JSONValue.Content
        switch byte {
        case UInt8(ascii: "{"): content = .object(try members(depth: depth + 1))
        case UInt8(ascii: "["): content = .array(try items(depth: depth + 1))
        case UInt8(ascii: "\""): content = .string(try string())
        case UInt8(ascii: "t"): content = try word("true", .bool(true))
        case UInt8(ascii: "f"): content = try word("false", .bool(false))
        case UInt8(ascii: "n"): content = try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): content = .number(try number())
        default: throw syntaxError
        }
        return JSONValue(content: content, range: JSONRange(start: start, end: at))
    }

    private mutating func word(_ word: StaticString, _ content: JSONValue.Content) throws(JSONSyntaxError) -> JSONValue.Content {
        for expected in word.description.utf8 {
            guard byte == expected else { throw syntaxError }
            at += 1
        }
        return content
    }

    private mutating func items(depth: Int) throws(JSONSyntaxError) -> [JSONValue] {
        guard depth <= JSONLimit.depth.most else { throw limitError(.depth, from: at) }
        var items: [JSONValue] = []
        at += 1
        skipSpace()
        if byte == UInt8(ascii: "]") {
            at += 1
            return items
        }
        while true {
            skipSpace()
            items.append(try value(depth: depth))
            skipSpace()
            if try ends(UInt8(ascii: "]")) { return items }
        }
    }

    private mutating func members(depth: Int) throws(JSONSyntaxError) -> [JSONValue.Member] {
        guard depth <= JSONLimit.depth.most else { throw limitError(.depth, from: at) }
        var members: [JSONValue.Member] = []
        at += 1
        skipSpace()
        if byte == UInt8(ascii: "}") {
            at += 1
            return members
        }
        while true {
            skipSpace()
            let start = at
            guard byte == UInt8(ascii: "\"") else { throw syntaxError }
            guard members.count < JSONLimit.keys.most else { throw limitError(.keys, from: at) }
            let key = try string()
            let range = JSONRange(start: start, end: at)
            skipSpace()
            guard byte == UInt8(ascii: ":") else { throw syntaxError }
            at += 1
            skipSpace()
            members.append(.init(key: key, keyRange: range, value: try value(depth: depth)))
            skipSpace()
            if try ends(UInt8(ascii: "}")) { return members }
        }
    }

    /// Passes over the comma before the next item, or over the bracket behind the last.
    private mutating func ends(_ bracket: UInt8) throws(JSONSyntaxError) -> Bool {
        guard byte == bracket || byte == UInt8(ascii: ",") else { throw syntaxError }
        at += 1
        return bytes[at - 1] == bracket
    }
}
