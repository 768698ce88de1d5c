extension [UInt8] {
    /// The same text in UTF-8, where it is a document in UTF-16; `nil` for any other.
    var utf8FromUTF16: [UInt8]? {
        guard let isLittle = isLittleUTF16 else { return nil }
        let units = stride(from: 0, to: count - 1, by: 2).map { index in
            isLittle ? UInt16(self[index]) | UInt16(self[index + 1]) << 8 : UInt16(self[index]) << 8 | UInt16(self[index + 1])
        }
        return Array(String(decoding: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self).utf8)
    }

    /// Told by the mark at its beginning, or by the zero beside the first "<".
    private var isLittleUTF16: Bool? {
        switch Array(prefix(2)) {
        case [0xFF, 0xFE], [UInt8(ascii: "<"), 0]: true
        case [0xFE, 0xFF], [0, UInt8(ascii: "<")]: false
        default: nil
        }
    }
}
