public import Elections

/// A place below a region for which a campaign makes its own pieces, such as a polling station: one row of its table.
public struct CampaignUnit: Sendable {
    /// Unique in its region; the name of its folder.
    public var code: String
    public var name: String
    public var region: RegionCode
    /// What the row says, column by column.
    public var cells: [String]
    public var columns: UnitColumns
    /// The table's file.
    public var path: String
    /// The line of the table on which it stands.
    public var line: Int
    /// Where its row begins in the file.
    var start: Int

    /// What a variable of the table stands for; `nil` where the table has no such column, empty where the row says nothing.
    public func value(of variable: String) -> String? { columns.variables[variable].map { cells[$0] } }
}
