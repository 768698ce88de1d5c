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
