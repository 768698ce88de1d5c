/// Finds out whether bytes are UTF-8, and what they are otherwise.
enum TextEncoding {
    static func check(_ bytes: [UInt8]) throws(JSONSyntaxError) {
        if let other = other(bytes) {
            throw JSONSyntaxError(reason: .encoding(other), range: JSONRange(start: 0, end: 0))
        }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            let length = length(at: index, in: bytes)
            guard length > 0 else { throw JSONSyntaxError(reason: .notUTF8(byte), range: JSONRange(start: index, end: index + 1)) }
            index += length
        }
    }

    /// The name of an encoding other than UTF-8, by its byte-order mark or by the zeros that JSON's first characters have in it (RFC 4627, section 3).
    private static func other(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return "UTF-32LE" }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32BE" }
        if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
        if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
        let zeros = bytes.prefix(4).map { $0 == 0 }
        switch zeros {
        case [false, true, true, true]: return "UTF-32LE"
        case [true, true, true, false]: return "UTF-32BE"
        default: break
        }
        switch Array(zeros.prefix(2)) {
        case [false, true]: return "UTF-16LE"
        case [true, false]: return "UTF-16BE"
        default: return nil
        }
    }

    /// How many bytes the scalar beyond ASCII takes; 0 where it is cut short, overlong, a surrogate or beyond U+10FFFF.
    private static func length(at index: Int, in bytes: [UInt8]) -> Int {
        let byte = bytes[index]
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
        guard length > 0, byte < 0xF5, index + length <= bytes.count else { return 0 }
        for follower in (index + 1)..<(index + length) where bytes[follower] & 0xC0 != 0x80 { return 0 }
        let second = bytes[index + 1]
        switch byte {
        case 0xE0 where second < 0xA0, 0xF0 where second < 0x90, 0xED where second >= 0xA0, 0xF4 where second >= 0x90: return 0
        default: return length
        }
    }
}
