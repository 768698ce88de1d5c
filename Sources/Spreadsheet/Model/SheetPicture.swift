/// A picture that lies on a sheet, its upper left corner in a cell.
public struct SheetPicture: Sendable, Hashable {
    public var cell: CellAddress
    public var png: [UInt8]
    /// How large it is shown: 1 is 96 pixels to the inch.
    public var scale: Double
    /// What it shows, for screen readers.
    public var description: String

    public init(cell: CellAddress, png: [UInt8], scale: Double, description: String) {
        self.cell = cell
        self.png = png
        self.scale = scale
        self.description = description
    }
}
