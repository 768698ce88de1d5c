/// One office elected in one region.
public struct Contest: Sendable, Hashable {
    public var cycle: Cycle
    public var office: Office
    public var region: RegionCode
    public var votingDay: CalendarDate
    /// Whether only one pair stands.
    public var singleCandidate: Bool
    public var origin: FactOrigin
}
