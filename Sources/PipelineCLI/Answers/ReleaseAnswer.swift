internal import CampaignPipeline
internal import JSONText

/// What was released.
struct ReleaseAnswer: Answer {
    var outcome: ReleaseStage.Outcome
    var language: ProgramLanguage

    var lines: [String] {
        let entered = say(
            "Released: \(outcome.entered) editions; \(outcome.pieces) pieces in all.", "Dilepas untuk dicetak: \(outcome.entered) edisi; seluruhnya \(outcome.pieces) lembar.")
        guard outcome.skipped > 0 else { return [entered] }
        return [entered, say("Released before, unchanged: \(outcome.skipped).", "Sudah dilepas, tidak berubah: \(outcome.skipped).")]
    }

    func write(to writer: inout JSONWriter) {
        writer.member("entered", outcome.entered)
        writer.member("skipped", outcome.skipped)
        writer.member("pieces", outcome.pieces)
    }
}
