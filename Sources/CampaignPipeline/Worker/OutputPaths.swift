internal import Campaigns
internal import Elections

/// Where the files of an edition lie, below the output folder.
struct OutputPaths {
    var folder: String
    var stem: String

    init(_ edition: Edition, facts: ElectionFacts) {
        let slug = facts.slug(of: edition.region, in: edition.campaign.cycle)
        let region = slug.isEmpty ? edition.region.text : "\(edition.region.text)-\(slug)"
        folder = "\(edition.campaign.cycle.rawValue)/\(edition.campaign.id)/\(region)" + (edition.unit.map { "/" + $0.code } ?? "")
        stem = "\(edition.material.id).\(edition.language)"
    }

    /// Whether a file of an edition may lie there: what a damaged manifest says of another one must not be believed.
    static func isPath(_ path: String, of key: EditionKey) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let above = [key.cycle, key.campaign, key.region] + (key.unit.map { [$0] } ?? [])
        guard parts.count == above.count + 1, parts.last?.hasPrefix("\(key.material).\(key.language).") == true,
            !parts.contains(where: { ["", ".", ".."].contains($0) })
        else { return false }
        return zip(parts, above).enumerated().allSatisfy { place, pair in
            pair.0 == pair.1 || place == 2 && pair.0.hasPrefix(pair.1 + "-")
        }
    }

    func path(_ ending: String) -> String { "\(folder)/\(stem).\(ending)" }

    /// The rendition whose file has this path.
    static func rendition(of path: String) -> Rendition? {
        if path.hasSuffix(".share.png") { return .share }
        if path.hasSuffix(".txt") { return .text }
        return Rendition.allCases.first { path.hasSuffix("." + $0.rawValue) }
    }

    /// One drawing a page: `.svg` for a single one, `.p1.svg .p2.svg …` for several.
    func pages(_ count: Int) -> [String] {
        count == 1 ? [path("svg")] : (1...max(1, count)).map { path("p\($0).svg") }
    }
}
