public import Diagnostics
public import Elections

/// The plan of a cycle: every consignment of all its campaigns, and what the shops print.
public struct CyclePlan: Sendable {
    public var cycle: Cycle
    /// By campaign in the order given, then by region.
    public var consignments: [ConsignmentPlan]
    public var shops: [ShopPlan]
    /// What cannot be planned, or only too late.
    public var findings: [Diagnostic]
}
