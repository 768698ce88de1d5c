internal import CampaignPipeline

/// Tells what a run came to.
struct SummaryPrinter {
    var language: ProgramLanguage
    var task: Request.Task
    /// By campaign, for a terminal.
    var seconds: [String: Double]?

    func text(_ summary: Summary) -> String {
        var lines = CampaignTable(language: language, task: task, seconds: seconds).lines(summary.campaigns)
        for id in summary.refusedCampaigns { lines.append(say("  refused: \(id)", "  ditolak: \(id)")) }
        switch task {
        case .check: lines.append(say("Checked; nothing was written.", "Diperiksa; tidak ada yang ditulis."))
        case .dryRun: lines.append(say(
            "\(editions(summary.made)) would be made; as they should be: \(summary.unchanged).",
            "\(editions(summary.made)) akan dibuat, \(summary.unchanged) sudah sesuai."))
        case .make: lines.append(say(
            "\(editions(summary.made)) made, \(summary.unchanged) unchanged; drafts among all: \(summary.drafts).",
            "\(editions(summary.made)) dibuat, \(summary.unchanged) tidak berubah, \(summary.drafts) di antaranya masih contoh."))
        case .schedule: break
        }
        if summary.removed > 0 {
            let files = language.count(summary.removed, "file", "files", "berkas")
            lines.append(
                task == .dryRun
                    ? say("\(files) would be removed that nothing plans any more.", "\(files) yang tidak direncanakan lagi akan dihapus.")
                    : say("\(files) removed that nothing plans any more.", "\(files) yang tidak direncanakan lagi dihapus."))
        }
        if summary.stale > 0 {
            lines.append(say("\(editions(summary.stale)) out of date, from an earlier run.", "\(editions(summary.stale)) dari pembuatan terdahulu sudah usang."))
        }
        if summary.refusedEditions > 0 { lines.append(say("\(editions(summary.refusedEditions)) refused.", "\(editions(summary.refusedEditions)) ditolak.")) }
        if summary.reports > 0 {
            let files = language.count(summary.reports, "file", "files", "berkas")
            lines.append(say("\(files) of the schedule written.", "\(files) jadwal ditulis."))
        }
        if summary.errors + summary.warnings > 0 {
            let errors = language.count(summary.errors, "error", "errors", "kesalahan")
            lines.append("\(errors), \(language.count(summary.warnings, "warning", "warnings", "peringatan")).")
        }
        if summary.stoppedBy != nil {
            lines.append(say(
                "Stopped. What was made is kept; the same command goes on from here.",
                "Dihentikan. Yang sudah dibuat tersimpan; perintah yang sama melanjutkannya."))
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func editions(_ number: Int) -> String { language.count(number, "edition", "editions", "edisi") }

    private func say(_ english: String, _ indonesian: String) -> String { language == .id ? indonesian : english }
}
