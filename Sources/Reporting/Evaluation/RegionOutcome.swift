internal import Elections

/// Whether everything that was sent to a region arrived there, and in time.
enum RegionOutcome: Sendable, CaseIterable {
    /// Everything that is due arrived, by its last day.
    case complete
    /// Everything arrived, some of it after its last day.
    case late
    /// Some of it did not arrive.
    case short
    /// Nothing is known of a part of it: there is no receipt.
    case unknown

    /// By region; regions to which nothing is due are left out. What is worse counts.
    static func of(_ cycle: EvaluatedCycle) -> [RegionCode: RegionOutcome] {
        var outcomes: [RegionCode: RegionOutcome] = [:]
        for line in cycle.lines {
            guard let sent = line.sent, cycle.isDue(line) else { continue }
            let outcome: RegionOutcome
            if let received = line.received {
                outcome = received.pieces < sent.pieces ? .short : received.onTime < received.pieces ? .late : .complete
            } else {
                outcome = .unknown
            }
            outcomes[line.region] = outcomes[line.region].map { $0.rank >= outcome.rank ? $0 : outcome } ?? outcome
        }
        return outcomes
    }

    private var rank: Int {
        switch self {
        case .complete: 0
        case .late: 1
        case .unknown: 2
        case .short: 3
        }
    }
}
