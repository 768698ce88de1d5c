/// A day on which offices and print shops are closed.
public struct Holiday: Sendable, Hashable {
    public var date: CalendarDate
    public var name: String
    /// The region in which it is one; `nil` for the whole country.
    public var scope: RegionCode?
}
