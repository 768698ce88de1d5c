/// A spreadsheet file: named sheets in the order of their tabs.
public struct Workbook: Sendable, Hashable {
    /// The title in the document's properties.
    public var title: String
    public var sheets: [Sheet]

    public init(title: String = "", sheets: [Sheet]) {
        self.title = title
        self.sheets = sheets
    }

    public func sheet(named name: String) -> Sheet? { sheets.first { $0.name == name } }
}
