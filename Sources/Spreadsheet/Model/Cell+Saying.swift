extension Cell {
    /// Whether a cell can hold every character of a text.
    public static func canHold(_ text: String) -> Bool { CellText.problem(text) == nil }

    /// What the cell says as text, without white space round it; `nil` where it says nothing.
    public var plain: String? {
        guard let text = whole else { return nil }
        let trimmed = text.drop { $0.isWhitespace }
        let end = trimmed.lastIndex { !$0.isWhitespace }
        return end.map { String(trimmed[...$0]) }
    }

    /// What the cell says as text, as it is.
    public var whole: String? {
        switch content {
        case .empty: nil
        case .text(let text): text
        case .number(let number): number.rounded() == number && abs(number) < 1e15 ? String(Int(number)) : String(number)
        case .date(let date): date.iso
        case .flag(let flag): flag ? "true" : "false"
        }
    }

    /// A whole number, typed as one or as text.
    public var wholeNumber: Int? {
        switch content {
        case .number(let number): number.rounded() == number && abs(number) < 1e15 ? Int(number) : nil
        case .text: plain.flatMap { Int($0) }
        case .empty, .date, .flag: nil
        }
    }
}
