/// The few ways in which cells look.
public enum CellStyle: Sendable, Hashable, CaseIterable {
    case plain
    /// The first row of a table.
    case header
    /// The name of a field.
    case label
    /// What explains a field.
    case help
    /// A place to fill in: text that stays text, whatever is typed.
    case entry
    /// A place to fill in with a number.
    case number
    /// A place to fill in with long text, broken into lines.
    case wrapped
    /// Long text that is read, broken into lines.
    case reading
    /// Text that must stay text, such as 34.02, whatever is typed.
    case code
    /// A place to fill in with a day, shown as 2019-01-15.
    case date
    /// A day that is read, shown as 2019-01-15.
    case day
    /// A number that is read, in groups of thousands.
    case count
}
