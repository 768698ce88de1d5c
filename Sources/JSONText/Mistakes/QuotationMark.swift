/// Quotation marks other than the one that JSON has.
struct QuotationMark {
    /// Whether it is of the single kind; the two kinds do not close each other.
    var isSingle: Bool
    /// Whether a word processor put it there; else a programmer's habit did.
    var isTypographic: Bool
    /// Its length in bytes.
    var length: Int

    /// The quotation mark at the offset, in text that is UTF-8.
    static func at(_ offset: Int, in bytes: [UInt8]) -> QuotationMark? {
        switch bytes[offset] {
        case UInt8(ascii: "'"), UInt8(ascii: "`"): QuotationMark(isSingle: true, isTypographic: false, length: 1)
        case 0xC2 where offset + 1 < bytes.count:
            switch bytes[offset + 1] {
            case 0xAB, 0xBB: QuotationMark(isSingle: false, isTypographic: true, length: 2)
            case 0xB4: QuotationMark(isSingle: true, isTypographic: true, length: 2)
            default: nil
            }
        case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
            switch bytes[offset + 2] {
            case 0x98...0x9B, 0xB2, 0xB9, 0xBA: QuotationMark(isSingle: true, isTypographic: true, length: 3)
            case 0x9C...0x9F, 0xB3: QuotationMark(isSingle: false, isTypographic: true, length: 3)
            default: nil
            }
        default: nil
        }
    }
}
