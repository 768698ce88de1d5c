internal import Diagnostics

/// What the editions of each campaign came to, gathered while they are made.
struct CampaignFigures: Sendable {
    private struct Figures { var made = 0, kept = 0, removed = 0, bytes = 0 }

    private var figures: [[String]: Figures] = [:]

    mutating func add(_ outcome: MakeStage.Outcome) {
        var one = figures[Array(outcome.key.prefix(2)), default: Figures()]
        switch outcome.kind {
        case .made: one.made += 1
        case .unchanged: one.kept += 1
        case .removed, .refused, .kept, .stale: break
        }
        one.removed += outcome.removed
        if outcome.isEdition { one.bytes += outcome.bytes }
        figures[Array(outcome.key.prefix(2))] = one
    }

    func fill(_ summary: inout Summary) {
        for position in summary.campaigns.indices {
            let one = summary.campaigns[position]
            guard let figures = figures[[one.cycle, one.campaign]] else { continue }
            (summary.campaigns[position].made, summary.campaigns[position].kept) = (figures.made, figures.kept)
            (summary.campaigns[position].removed, summary.campaigns[position].bytes) = (figures.removed, figures.bytes)
        }
    }
}

extension Summary {
    /// Gives every finding to the campaign in whose files it lies or which it names.
    mutating func countFindings(_ folders: Folders) {
        for position in campaigns.indices {
            let id = campaigns[position].campaign
            let own = diagnostics.filter { $0.place?.file.hasPrefix("\(folders.campaigns)/\(id)/") ?? ($0.arguments["campaign"] == id) }
            campaigns[position].errors = own.count { $0.severity == .error }
            campaigns[position].warnings = own.count - campaigns[position].errors
        }
    }
}
