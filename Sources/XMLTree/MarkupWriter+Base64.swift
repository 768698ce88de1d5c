extension MarkupWriter {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Adds bytes as base 64 (RFC 4648, section 4), as a `data:` address holds them.
    public mutating func base64(_ bytes: [UInt8]) {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let left = bytes.count - index
            let value = Int(bytes[index]) << 16 | (left > 1 ? Int(bytes[index + 1]) << 8 : 0) | (left > 2 ? Int(bytes[index + 2]) : 0)
            result.append(MarkupWriter.alphabet[value >> 18])
            result.append(MarkupWriter.alphabet[value >> 12 & 63])
            result.append(left > 1 ? MarkupWriter.alphabet[value >> 6 & 63] : UInt8(ascii: "="))
            result.append(left > 2 ? MarkupWriter.alphabet[value & 63] : UInt8(ascii: "="))
            index += 3
        }
        append(result)
    }
}
