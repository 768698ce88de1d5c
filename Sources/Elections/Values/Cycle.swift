/// An election cycle that the program knows.
public enum Cycle: String, Sendable, Hashable, CaseIterable, Comparable {
    case pilkada2017 = "pilkada-2017"
    case pilkada2018 = "pilkada-2018"
    case pemilu2019 = "pemilu-2019"

    /// Reads `2019` or `pemilu-2019`.
    public init?(selector: String) {
        guard let cycle = Cycle.allCases.first(where: { $0.rawValue == selector || String($0.year) == selector }) else { return nil }
        self = cycle
    }

    public var year: Int {
        switch self {
        case .pilkada2017: 2017
        case .pilkada2018: 2018
        case .pemilu2019: 2019
        }
    }

    /// As people say it: *Pilkada 2017*.
    public var title: String { self == .pemilu2019 ? "Pemilu 2019" : "Pilkada \(year)" }

    public static func < (left: Cycle, right: Cycle) -> Bool { left.year < right.year }
}
