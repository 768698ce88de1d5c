internal import CampaignPipeline
internal import JSONText
internal import TranslationExchange

/// How far the translations are.
struct TranslationStatusAnswer: Answer {
    var status: [TranslationStage.Status]
    var language: ProgramLanguage

    var lines: [String] {
        guard !status.isEmpty else { return [say("Nothing is translated here.", "Tidak ada terjemahan di sini.")] }
        let english = ["campaign", "language", "messages", "final", "translated", "review", "missing", "stale", "unverified", "editions", "affected", "not made"]
        let indonesian = ["kampanye", "bahasa", "pesan", "final", "diterjemahkan", "ditinjau", "belum", "usang", "tanpa asal", "edisi", "terdampak", "tidak dibuat"]
        return TextTable(headings: language == .id ? indonesian : english, words: 2, rows: status.map { one in
            let progress = one.progress
            let numbers = [
                progress.messages, progress.final, progress.translated, progress.needsReview, progress.missing, progress.stale.count, progress.unverified,
                one.editions, one.affected, one.notMade,
            ]
            return [one.campaign, one.language] + numbers.map(String.init)
        }).lines
    }

    func write(to writer: inout JSONWriter) {
        writer.key("translations")
        writer.array { writer in
            for one in status {
                writer.object { writer in
                    writer.member("cycle", one.cycle)
                    writer.member("campaign", one.campaign)
                    writer.member("language", one.language)
                    writer.member("messages", one.progress.messages)
                    writer.member("final", one.progress.final)
                    writer.member("translated", one.progress.translated)
                    writer.member("needsReview", one.progress.needsReview)
                    writer.member("missing", one.progress.missingKeys)
                    writer.member("stale", one.progress.stale)
                    writer.member("unverified", one.progress.unverified)
                    writer.member("editions", one.editions)
                    writer.member("affected", one.affected)
                    writer.member("notMade", one.notMade)
                }
            }
        }
    }
}
