/// Finds out whether bytes are UTF-8, and what they are otherwise.
enum TextEncoding {
    static func check(_ bytes: [UInt8]) throws(JSONSyntaxError) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.count > 1 && bytes[0] != 0 && bytes[1] == 0 { throw wrong("UTF-16 (little-endian)", at: 0) }
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.count > 1 && bytes[0] == 0 && bytes[1] != 0 { throw wrong("UTF-16 (big-endian)", at: 0) }
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
            guard length > 0, byte < 0xF5, index + length <= bytes.count,
                bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
            else { throw wrong("text with bytes that UTF-8 does not have", at: index) }
            let second = bytes[index + 1]
            let overlong = byte == 0xE0 && second < 0xA0 || byte == 0xF0 && second < 0x90
            let beyond = byte == 0xED && second >= 0xA0 || byte == 0xF4 && second >= 0x90
            if overlong || beyond { throw wrong("text with bytes that UTF-8 does not have", at: index) }
            index += length
        }
    }

    private static func wrong(_ encoding: String, at index: Int) -> JSONSyntaxError {
        JSONSyntaxError(reason: .encoding(encoding), range: JSONRange(start: index, end: index + 1))
    }
}
