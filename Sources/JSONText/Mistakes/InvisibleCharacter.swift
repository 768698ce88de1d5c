/// Characters that come along when text is pasted from a word processor or a chat: they look like a space or like nothing.
enum InvisibleCharacter {
    /// The number of bytes of such a character at the offset; `nil` for any other.
    static func length(at offset: Int, in bytes: [UInt8]) -> Int? {
        let scalar = scalar(at: offset, in: bytes)
        switch scalar.value {
        case 0...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F...0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF:
            return bytes[offset].scalarLength
        default: return nil
        }
    }

    /// As the Unicode standard writes it: `U+00A0`.
    static func name(at offset: Int, in bytes: [UInt8]) -> String {
        let digits = String(scalar(at: offset, in: bytes).value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private static func scalar(at offset: Int, in bytes: [UInt8]) -> Unicode.Scalar {
        let end = min(offset + bytes[offset].scalarLength, bytes.count)
        return String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
    }
}
