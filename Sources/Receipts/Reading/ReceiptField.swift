/// A column of a file of receipts. Its heading may be in English or in Indonesian.
public enum ReceiptField: String, Sendable, Hashable, CaseIterable {
    case consignment
    case material
    case language
    case date
    case received
    case damaged
    case remark
    case by

    /// What the delivery note calls it.
    public var indonesian: String {
        switch self {
        case .consignment: "kiriman"
        case .material: "bahan"
        case .language: "bahasa"
        case .date: "tanggal"
        case .received: "diterima"
        case .damaged: "rusak"
        case .remark: "catatan"
        case .by: "penerima"
        }
    }

    /// Without these columns nothing can be entered.
    static let needed: [ReceiptField] = [.consignment, .date, .received, .by]

    init?(heading: String) {
        let name = heading.lowercased().trimmed
        guard let field = ReceiptField.allCases.first(where: { $0.rawValue == name || $0.indonesian == name }) else { return nil }
        self = field
    }
}

extension String {
    /// Without white space round it.
    var trimmed: String {
        let text = drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        return text.lastIndex { !$0.isWhitespace }.map { String(text[...$0]) } ?? ""
    }
}
