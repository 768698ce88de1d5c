internal import CampaignPipeline

/// What the run came to for each campaign, as a table for people.
struct CampaignTable {
    var language: ProgramLanguage
    var task: Request.Task
    /// By campaign; `nil` where the table is kept, because no two runs take the same time.
    var seconds: [String: Double]?

    func lines(_ campaigns: [Summary.CampaignCount]) -> [String] {
        let hasRefused = campaigns.contains { $0.refused > 0 }
        let rows = campaigns.map { cells($0, hasRefused) }
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = row.indices.map { column in
                let gap = String(repeating: " ", count: widths[column] - row[column].count)
                // Names stand to the left, figures to the right.
                return column < 2 ? row[column] + gap : gap + row[column]
            }
            return "  " + cells.joined(separator: "  ")
        }
    }

    private func cells(_ one: Summary.CampaignCount, _ hasRefused: Bool) -> [String] {
        var cells = [one.cycle, one.campaign, language.count(one.regions, "region", "regions", "wilayah"), language.count(one.editions, "edition", "editions", "edisi")]
        if task == .make || task == .dryRun {
            cells += ["\(one.made) \(say("made", "dibuat"))", "\(one.kept) \(say("kept", "tetap"))", "\(one.removed) \(say("removed", "dihapus"))"]
        }
        if task != .schedule { cells += [language.count(one.warnings, "warning", "warnings", "peringatan"), language.count(one.errors, "error", "errors", "kesalahan")] }
        if hasRefused { cells.append("\(one.refused) \(say("refused", "ditolak"))") }
        if task == .make { cells.append("\(grouped(one.bytes)) \(say("bytes", "bita"))") }
        if task == .make, let seconds {
            let tenths = Int(((seconds[one.campaign] ?? 0) * 10).rounded())
            cells.append("\(tenths / 10)\(say(".", ","))\(tenths % 10) \(say("seconds", "detik"))")
        }
        return cells
    }

    private func say(_ english: String, _ indonesian: String) -> String { language == .id ? indonesian : english }

    private func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        var position = digits.count - 3
        while position > 0 {
            digits.insert(language == .id ? "." : ",", at: position)
            position -= 3
        }
        return String(digits)
    }
}
