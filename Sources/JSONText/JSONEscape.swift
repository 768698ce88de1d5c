/// What a backslash in a string comes to.
enum JSONEscape {
    /// A scalar, and the offset behind its escape.
    case characters(Unicode.Scalar, end: Int)
    /// No escape of JSON; the offset behind what belongs to it.
    case unknown(end: Int)
    /// Half of a surrogate pair without the other.
    case loneSurrogate(end: Int)

    /// Reads the escape whose backslash stands at the offset.
    static func read(_ bytes: [UInt8], at start: Int) -> JSONEscape {
        guard start + 1 < bytes.count else { return .unknown(end: bytes.count) }
        switch bytes[start + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return .characters(Unicode.Scalar(bytes[start + 1]), end: start + 2)
        case UInt8(ascii: "b"): return .characters("\u{08}", end: start + 2)
        case UInt8(ascii: "f"): return .characters("\u{0C}", end: start + 2)
        case UInt8(ascii: "n"): return .characters("\n", end: start + 2)
        case UInt8(ascii: "r"): return .characters("\r", end: start + 2)
        case UInt8(ascii: "t"): return .characters("\t", end: start + 2)
        case UInt8(ascii: "u"): return unicode(bytes, at: start)
        case 0..<0x20: return .unknown(end: start + 1)
        case let other: return .unknown(end: start + 1 + other.scalarLength)
        }
    }

    private static func unicode(_ bytes: [UInt8], at start: Int) -> JSONEscape {
        let (first, end) = digits(bytes, from: start + 2)
        guard let first else { return .unknown(end: end) }
        if let scalar = Unicode.Scalar(first) { return .characters(scalar, end: end) }
        guard first < 0xDC00, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "\\"), bytes[end + 1] == UInt8(ascii: "u"),
            let second = digits(bytes, from: end + 2).value, (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { return .loneSurrogate(end: end) }
        return .characters(scalar, end: end + 6)
    }

    /// Four hexadecimal digits, and the offset behind the last that is one.
    private static func digits(_ bytes: [UInt8], from start: Int) -> (value: UInt32?, end: Int) {
        var value: UInt32 = 0
        for index in start..<(start + 4) {
            guard index < bytes.count, let digit = bytes[index].hexadecimalDigit else { return (nil, min(index, bytes.count)) }
            value = value << 4 | UInt32(digit)
        }
        return (value, start + 4)
    }
}
