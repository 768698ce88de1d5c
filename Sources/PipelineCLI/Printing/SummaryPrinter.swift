internal import CampaignPipeline

/// Tells what a run came to.
struct SummaryPrinter {
    var language: ProgramLanguage
    var task: Request.Task

    func text(_ summary: Summary) -> String {
        var lines: [String] = []
        let widest = summary.campaigns.map(\.campaign.count).max() ?? 0
        for one in summary.campaigns {
            let name = one.campaign + String(repeating: " ", count: widest - one.campaign.count)
            lines.append("  \(one.cycle)  \(name)  \(one.regions) \(regions)  \(one.editions) \(editions)" + (one.refused > 0 ? say(", \(one.refused) refused", ", \(one.refused) ditolak") : ""))
        }
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
            lines.append(say("\(summary.removed) files removed that nothing plans any more.", "\(summary.removed) berkas yang tidak direncanakan lagi dihapus."))
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
        return lines.map { $0 + "\n" }.joined()
    }

    private var regions: String { language == .id ? "wilayah" : "regions" }
    private var editions: String { language == .id ? "edisi" : "editions" }
    private func say(_ english: String, _ indonesian: String) -> String { language == .id ? indonesian : english }
}
