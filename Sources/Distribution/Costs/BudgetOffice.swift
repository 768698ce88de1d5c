public import Elections

/// An office that pays: the national one, or that of a province, a regency or a city.
public enum BudgetOffice: Sendable, Hashable, Comparable {
    case national
    case region(RegionCode)

    /// `national`, or the code of the region.
    public var name: String {
        switch self {
        case .national: "national"
        case .region(let code): code.text
        }
    }

    /// The national office first, then each province before its regencies.
    public static func < (left: BudgetOffice, right: BudgetOffice) -> Bool {
        switch (left, right) {
        case (.national, .region): true
        case (_, .national): false
        case (.region(let left), .region(let right)): left < right
        }
    }
}
