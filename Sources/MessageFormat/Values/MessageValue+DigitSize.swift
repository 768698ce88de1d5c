extension MessageValue {
    /// A digit size option (LDML 48): a whole number from 0 to 99, as a number or in digits without a zero before them.
    var digitSize: Int? {
        switch self {
        case .integer(let number): return (0...99).contains(number) ? number : nil
        case .number(let number): return MessageValue.string(number.text).digitSize
        case .string(let text):
            let bytes = text.utf8
            guard let first = bytes.first, bytes.count <= 2, bytes.count == 1 || first != 0x30 else { return nil }
            var size = 0
            for byte in bytes {
                guard (0x30...0x39).contains(byte) else { return nil }
                size = size * 10 + Int(byte - 0x30)
            }
            return size
        default: return nil
        }
    }
}
