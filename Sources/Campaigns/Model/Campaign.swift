public import Diagnostics
public import Elections

/// A campaign: what is made, for whom, where, in which languages, and when it must arrive.
public struct Campaign: Sendable {
    public var id: String
    public var title: String
    public var cycle: Cycle
    /// One of the four functions on which the public-relations offices are evaluated.
    public var function: String
    public var audiences: [String]
    public var topics: [String]
    public var regions: RegionRule
    public var languages: LanguageRule
    public var materials: [Material]
    public var distribution: DistributionRule
    /// The offices that approved it.
    public var approvals: [String]
    /// Warnings about wording that are not told, in the order of the file.
    public var silences: [Silence]
    /// Messages by language tag.
    public var catalogues: [String: Catalogue]
    /// Its folder, as the program was told to find it.
    public var folder: String
    public var place: SourcePlace
    /// The bytes of all its files in a fixed order, for fingerprints.
    public var sources: [[UInt8]]
    /// Files of drawings and of the PNG files beside them, by their path in the campaign's folder or by ``houseDrawing`` and a name.
    public var pictures: [String: [UInt8]]

    /// The places below the regions, such as polling stations, each with pieces of its own; `nil` where a region has one of each.
    public var units: UnitTable?

    /// The day on which its copy is final: what became known later is not on its pieces.
    public var copyFinal: CalendarDate { distribution.ready }

    /// Before the name of a drawing of the house, as in `house:kotak-suara`.
    public static let houseDrawing = "house:"

    /// The path in ``pictures`` of a file that lies beside a drawing, or below, at `name`.
    public static func picture(_ name: String, beside drawing: String) -> String {
        if let end = drawing.lastIndex(of: "/") { return drawing[...end] + name }
        return (drawing.hasPrefix(houseDrawing) ? houseDrawing : "") + name
    }

    public static let functions = ["public-relations", "socialisation", "voter-education", "information-service"]
    public static let audiences = [
        "general-public", "families", "first-time-voters", "young-voters", "women", "persons-with-disabilities", "special-needs", "marginalised",
        "communities", "religious-groups", "netizens", "democracy-volunteers", "parties-and-contestants",
    ]
    public static let topics = [
        "schedule", "voter-list", "contestants", "voting-day", "polling-place", "documents", "hotline", "ballot-papers", "marking", "access",
        "money-politics", "hoaxes", "participation", "counting", "complaints", "moving", "single-candidate",
    ]

    /// The regions for which it is made, sorted: those chosen, and where it has units those that have some.
    public func chosenRegions(in facts: ElectionFacts) -> [RegionCode] {
        let chosen = regions.chosen(in: facts, cycle: cycle)
        guard let units else { return chosen }
        return chosen.filter { units.counts[$0, default: 0] > 0 }
    }

    /// The languages in which editions for a region are made, the source first.
    public func languages(for region: RegionCode, facts: ElectionFacts) -> [String] {
        switch languages.targets {
        case .list(let tags): return tags
        case .regional:
            let read = facts.languages(of: region).map(\.tag)
            return [languages.source] + read.filter { catalogues[$0] != nil && $0 != languages.source }
        }
    }
}
