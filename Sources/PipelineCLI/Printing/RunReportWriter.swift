internal import CampaignPipeline
internal import Diagnostics
internal import Elections
internal import Reporting
internal import Workspace

/// Writes what a run came to as one page in Indonesian.
struct RunReportWriter {
    let workspace: any Workspace
    let request: Request
    let root: String

    /// Enough to see a campaign by, few enough for the page to be sent over a telephone.
    private static let picturesPerCampaign = 12

    /// What went wrong with the page itself.
    func write(_ summary: Summary, to path: String) -> [Diagnostic] {
        let thumbnails = ThumbnailStage(workspace: workspace, folders: request.folders).run(request.selection, most: RunReportWriter.picturesPerCampaign)
        let report = RunReport(
            made: summary.made, unchanged: summary.unchanged, refusedEditions: summary.refusedEditions, refusedCampaigns: summary.refusedCampaigns,
            drafts: summary.drafts, findings: summary.diagnostics.sorted().map(finding),
            parts: summary.campaigns.map { part($0, thumbnails.filter { [campaign = $0.campaign] in $0.campaign == campaign }) })
        do {
            try workspace.write(report.page(), to: path)
            return []
        } catch {
            return [Diagnostic(error.isDeviceFault ? .deviceFault : .cannotWrite, ["path": error.path, "problem": error.problem])]
        }
    }

    private func part(_ count: Summary.CampaignCount, _ thumbnails: [ThumbnailStage.Thumbnail]) -> RunReport.Part {
        RunReport.Part(
            title: count.title, cycle: Cycle(selector: count.cycle)?.title ?? count.cycle, regions: count.regions, editions: count.editions, refused: count.refused,
            thumbnails: thumbnails.map { RunReport.Thumbnail(png: $0.png, kind: "\($0.material) · \($0.language)", region: $0.region) })
    }

    /// Paths are told as from the project's folder: the page is read elsewhere.
    private func finding(_ finding: Diagnostic) -> RunReport.Finding {
        RunReport.Finding(
            isError: finding.severity == .error, code: finding.code.rawValue,
            sentence: Sentences.sentence(for: finding.code).told(in: .id, finding.arguments),
            place: finding.place.map { "\(relative($0.file)), baris \($0.line), kolom \($0.column)" } ?? "",
            excerpt: finding.place.flatMap(excerpt), fix: finding.fix.map { FixSentence.told($0, in: .id) })
    }

    private func relative(_ file: String) -> String { !root.isEmpty && file.hasPrefix(root) ? String(file.dropFirst(root.count)) : file }

    private func excerpt(_ place: SourcePlace) -> (before: String, marked: String, after: String)? {
        let line = Array(place.excerpt)
        let start = place.column - 1
        guard !line.isEmpty, start < line.count else { return nil }
        let end = min(line.count, start + place.length)
        return (String(line[..<start].drop(while: \.isWhitespace)), String(line[start..<end]), String(line[end...]))
    }
}
