/// What is printed for the area of one office and carried there.
public struct OfficeCost: Sendable, Hashable {
    public var office: BudgetOffice
    /// As people call the area.
    public var name: String
    public var printing = 0
    public var carriage = 0
    /// Consignments for which a price is not known.
    public var incomplete = 0
    /// What the office may spend; `nil` where no ceiling is set.
    public var ceiling: Int?

    public var total: Int { printing + carriage }
    /// By how much the ceiling is passed; 0 where it is kept.
    public var over: Int { ceiling.map { max(0, total - $0) } ?? 0 }

    mutating func add(_ cost: ConsignmentCost) {
        printing += cost.printing ?? 0
        carriage += cost.carriage ?? 0
        incomplete += cost.isComplete ? 0 : 1
    }
}
