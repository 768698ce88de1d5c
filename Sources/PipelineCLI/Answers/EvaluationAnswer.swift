internal import CampaignPipeline
internal import Elections
internal import JSONText

/// Where the evaluation stands, and what it could not know.
struct EvaluationAnswer: Answer {
    var outcome: EvaluationOutcome
    var language: ProgramLanguage

    var lines: [String] {
        outcome.parts.map { part in
            let problems = say("\(part.problems) problems", "\(part.problems) masalah")
            let lack = part.hasReleases ? part.hasReceipts ? "" : say("; no receipt in the ledger", "; tidak ada tanda terima dalam buku penerimaan")
                : say("; no release in the ledger", "; tidak ada pelepasan dalam buku penerimaan")
            return "\(part.cycle.title): \(problems)\(lack). \(part.page)"
        } + (outcome.comparison.map { [say("Comparison: ", "Perbandingan: ") + $0] } ?? [])
    }

    func write(to writer: inout JSONWriter) {
        writer.key("cycles")
        writer.array { writer in
            for part in outcome.parts {
                writer.object { writer in
                    writer.member("cycle", part.cycle.rawValue)
                    writer.member("page", part.page)
                    writer.member("problems", part.problems)
                    writer.member("hasReleases", part.hasReleases)
                    writer.member("hasReceipts", part.hasReceipts)
                }
            }
        }
        if let comparison = outcome.comparison { writer.member("comparison", comparison) }
        writer.member("files", outcome.files)
    }
}
