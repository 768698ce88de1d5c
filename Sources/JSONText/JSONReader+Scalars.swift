extension JSONReader {
    mutating func number() throws(JSONSyntaxError) -> String {
        let start = at
        if byte == UInt8(ascii: "-") { at += 1 }
        if byte == UInt8(ascii: "0") {
            at += 1
        } else {
            try digits()
        }
        if byte == UInt8(ascii: ".") {
            at += 1
            try digits()
        }
        if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
            at += 1
            if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
            try digits()
        }
        guard at - start <= JSONLimit.string.most else { throw limitError(.string, from: start) }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func digits() throws(JSONSyntaxError) {
        guard byte.isDigit else { throw syntaxError }
        while byte.isDigit { at += 1 }
    }

    mutating func string() throws(JSONSyntaxError) -> String {
        let start = at
        at += 1
        while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\"), bytes[at] >= 0x20 { at += 1 }
        guard at - start - 1 <= JSONLimit.string.most else { throw limitError(.string, from: start) }
        if byte == UInt8(ascii: "\"") {
            at += 1
            return String(decoding: bytes[(start + 1)..<(at - 1)], as: UTF8.self)
        }
        return try escapedString(from: start)
    }

    /// The rest of a string in which something is escaped, from its first backslash on.
    private mutating func escapedString(from start: Int) throws(JSONSyntaxError) -> String {
        var text = Array(bytes[(start + 1)..<at])
        while true {
            guard at < bytes.count, bytes[at] >= 0x20 else { throw syntaxError }
            guard text.count <= JSONLimit.string.most else { throw limitError(.string, from: start) }
            switch bytes[at] {
            case UInt8(ascii: "\""):
                at += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard case .characters(let scalar, let end) = JSONEscape.read(bytes, at: at) else { throw syntaxError }
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                at = end
            case let plain:
                text.append(plain)
                at += 1
            }
        }
    }
}
