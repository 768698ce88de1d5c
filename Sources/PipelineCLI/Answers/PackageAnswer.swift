internal import CampaignPipeline
internal import JSONText

/// What was packed for a print shop.
struct PackageAnswer: Answer {
    var outcome: PackageStage.Outcome
    var language: ProgramLanguage

    var lines: [String] {
        [say(
            "\(outcome.shop): \(outcome.jobs) jobs, \(outcome.pieces) pieces, \(outcome.files) files in \(outcome.folder)/.",
            "\(outcome.shop): \(outcome.jobs) pekerjaan, \(outcome.pieces) lembar, \(outcome.files) berkas dalam \(outcome.folder)/.")]
    }

    func write(to writer: inout JSONWriter) {
        writer.member("folder", outcome.folder)
        writer.member("shop", outcome.shop)
        writer.member("jobs", outcome.jobs)
        writer.member("pieces", outcome.pieces)
        writer.member("files", outcome.files)
        writer.member("drafts", outcome.drafts)
    }
}
