internal import Elections

/// One line of the inventory of problems: what went wrong in a campaign for a region.
struct EvaluationProblem: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case infeasiblePlan = "infeasible-plan"
        case unreached
        case short
        case late
        case noReceipt = "no-receipt"
        case damaged
        case correctedFact = "corrected-fact"
        case unsureFact = "low-confidence-fact"
        case mustTranslate = "must-translate-fallback"
        case missingTranslation = "missing-translation"

        /// Whether editions are counted, not pieces.
        var isEditions: Bool { self == .missingTranslation || self == .unreached }

        /// Whether it is what stands on the pieces that is wrong, not how they were sent.
        var isOfContent: Bool { [.correctedFact, .unsureFact, .mustTranslate, .missingTranslation].contains(self) }
    }

    var kind: Kind
    var campaign: String
    var region: RegionCode
    /// Which language or fact; empty where the kind says all.
    var subject: String
    /// Pieces or editions.
    var count: Int
    /// Voters of the region, as far as they can be concerned.
    var people: Int
    var isEstimate: Bool
    var evidence: String
    /// Where the evidence can be looked up.
    var source: String
}

extension EvaluationProblem.Kind {
    func name(_ words: ReportWords) -> String {
        switch self {
        case .infeasiblePlan: words.say("Rencana terlambat", "Plan comes too late")
        case .unreached: words.say("Tidak terjangkau angkutan", "No carrier in time")
        case .short: words.say("Kurang", "Short")
        case .late: words.say("Terlambat", "Late")
        case .noReceipt: words.say("Tanpa tanda terima", "No receipt")
        case .damaged: words.say("Rusak", "Damaged")
        case .correctedFact: words.say("Fakta dikoreksi setelah cetak", "Fact corrected after printing")
        case .unsureFact: words.say("Fakta belum pasti tercetak", "Low-confidence fact in print")
        case .mustTranslate: words.say("Pesan wajib terjemah tidak diterjemahkan", "Must-translate message fell back")
        case .missingTranslation: words.say("Tidak ada terjemahan", "Missing translation")
        }
    }
}
