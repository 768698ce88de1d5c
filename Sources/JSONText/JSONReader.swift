/// Reads JSON strictly after RFC 8259: nothing beyond the grammar, every value with its range, limits held while reading.
public struct JSONReader {
    static let mostBytes = 8 << 20
    static let mostDepth = 64
    static let mostMembers = 10_000
    static let mostStringBytes = 64 << 10

    let bytes: [UInt8]
    var at = 0

    /// Reads one value with nothing but white space round it. A byte-order mark of UTF-8 is passed over.
    public static func read(_ bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
        guard bytes.count <= mostBytes else {
            throw JSONSyntaxError(reason: .limit(what: "a file", allowed: "8 MiB"), range: JSONRange(start: 0, end: 0))
        }
        try TextEncoding.check(bytes)
        var reader = JSONReader(bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.at = 3 }
        reader.skipSpace()
        let value = try reader.value(depth: 0)
        reader.skipSpace()
        guard reader.at == bytes.count else { throw reader.unexpected("the end of the text") }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x0A || bytes[at] == 0x0D || bytes[at] == 0x09 { at += 1 }
    }

    func error(_ reason: JSONSyntaxError.Reason, from start: Int, to end: Int) -> JSONSyntaxError {
        JSONSyntaxError(reason: reason, range: JSONRange(start: start, end: end))
    }

    /// What stands here, named, and what should.
    func unexpected(_ wanted: String) -> JSONSyntaxError {
        guard let byte else { return error(.syntax("the text ends where \(wanted) should be"), from: at, to: at) }
        let found = String(decoding: bytes[at..<min(at + 4, bytes.count)], as: UTF8.self).first.map(String.init) ?? ""
        let shown = byte < 0x20 ? "a control character" : "`\(found)`"
        return error(.syntax("\(shown) stands where \(wanted) should be"), from: at, to: at + 1)
    }

    private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
        guard depth <= JSONReader.mostDepth else { throw error(.limit(what: "nesting", allowed: "64 levels"), from: at, to: at + 1) }
        let start = at
        let content: JSONValue.Content
        switch byte {
        case UInt8(ascii: "{"): content = try object(depth: depth)
        case UInt8(ascii: "["): content = try array(depth: depth)
        case UInt8(ascii: "\""): content = .string(try string())
        case UInt8(ascii: "t"): content = try word("true", .bool(true))
        case UInt8(ascii: "f"): content = try word("false", .bool(false))
        case UInt8(ascii: "n"): content = try word("null", .null)
        case .some(let first) where first == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first): content = .number(try number())
        default: throw unexpected("a value")
        }
        return JSONValue(content: content, range: JSONRange(start: start, end: at))
    }

    private mutating func word(_ word: String, _ content: JSONValue.Content) throws(JSONSyntaxError) -> JSONValue.Content {
        for expected in word.utf8 {
            guard byte == expected else { throw unexpected("`\(word)`") }
            at += 1
        }
        return content
    }

    private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONValue.Content {
        at += 1
        var items: [JSONValue] = []
        skipSpace()
        if byte == UInt8(ascii: "]") {
            at += 1
            return .array(items)
        }
        while true {
            skipSpace()
            items.append(try value(depth: depth + 1))
            skipSpace()
            if byte == UInt8(ascii: ",") {
                at += 1
            } else if byte == UInt8(ascii: "]") {
                at += 1
                return .array(items)
            } else {
                throw unexpected("`,` or `]`")
            }
        }
    }

    private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONValue.Content {
        at += 1
        var members: [JSONValue.Member] = []
        skipSpace()
        if byte == UInt8(ascii: "}") {
            at += 1
            return .object(members)
        }
        while true {
            skipSpace()
            let start = at
            guard byte == UInt8(ascii: "\"") else { throw unexpected("a key in double quotes") }
            guard members.count < JSONReader.mostMembers else {
                throw error(.limit(what: "the keys of an object", allowed: "10,000"), from: at, to: at + 1)
            }
            let key = try string()
            let range = JSONRange(start: start, end: at)
            skipSpace()
            guard byte == UInt8(ascii: ":") else { throw unexpected("`:`") }
            at += 1
            skipSpace()
            members.append(.init(key: key, keyRange: range, value: try value(depth: depth + 1)))
            skipSpace()
            if byte == UInt8(ascii: ",") {
                at += 1
            } else if byte == UInt8(ascii: "}") {
                at += 1
                return .object(members)
            } else {
                throw unexpected("`,` or `}`")
            }
        }
    }
}
