/// One cell: what it holds, how it looks, and a note that opens over it.
public struct Cell: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        case empty
        /// Text, never a formula, whatever it begins with.
        case text(String)
        /// Written to 16 significant digits.
        case number(Double)
        case date(SheetDate)
        case flag(Bool)
    }

    public var content: Content
    public var style: CellStyle
    /// A comment; empty for none.
    public var note: String

    public init(_ content: Content = .empty, style: CellStyle = .plain, note: String = "") {
        self.content = content
        self.style = style
        self.note = note
    }

    public init(_ text: String, style: CellStyle = .plain, note: String = "") {
        self.init(text.isEmpty ? .empty : .text(text), style: style, note: note)
    }
}
