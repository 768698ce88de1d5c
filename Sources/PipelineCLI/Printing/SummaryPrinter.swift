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
            "\(summary.made) editions would be made, \(summary.unchanged) are as they should be.",
            "\(summary.made) edisi akan dibuat, \(summary.unchanged) sudah sesuai."))
        case .make: lines.append(say(
            "\(summary.made) editions made, \(summary.unchanged) unchanged, \(summary.drafts) of all are drafts.",
            "\(summary.made) edisi dibuat, \(summary.unchanged) tidak berubah, \(summary.drafts) di antaranya masih contoh."))
        case .schedule: break
        }
        if summary.removed > 0 {
            lines.append(
                task == .dryRun
                    ? say(
                        "\(summary.removed) files would be removed that nothing plans any more.",
                        "\(summary.removed) berkas yang tidak direncanakan lagi akan dihapus.")
                    : say("\(summary.removed) files removed that nothing plans any more.", "\(summary.removed) berkas yang tidak direncanakan lagi dihapus."))
        }
        if summary.stale > 0 {
            lines.append(say("\(summary.stale) editions are from an earlier run and out of date.", "\(summary.stale) edisi dari pembuatan terdahulu sudah usang."))
        }
        if summary.refusedEditions > 0 {
            lines.append(say("\(summary.refusedEditions) editions refused.", "\(summary.refusedEditions) edisi ditolak."))
        }
        if summary.reports > 0 {
            lines.append(say("\(summary.reports) files of the schedule written.", "\(summary.reports) berkas jadwal ditulis."))
        }
        if summary.errors + summary.warnings > 0 {
            lines.append(say("\(summary.errors) errors, \(summary.warnings) warnings.", "\(summary.errors) kesalahan, \(summary.warnings) peringatan."))
        }
        if summary.stoppedBy != nil {
            lines.append(say(
                "Stopped. What was made is kept; the same command goes on from here.",
                "Dihentikan. Yang sudah dibuat tersimpan; perintah yang sama melanjutkannya."))
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func say(_ english: String, _ indonesian: String) -> String { language == .id ? indonesian : english }
}
