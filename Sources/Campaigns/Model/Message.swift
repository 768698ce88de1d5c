public import Diagnostics
public import Elections

/// One message of a catalogue.
public struct Message: Sendable {
    public enum State: String, Sendable, Hashable, CaseIterable {
        case needsTranslation = "needs-translation"
        case needsReview = "needs-review"
        case translated
        case final
    }

    /// What may happen to a message in a language that does not have it.
    static let fallbacks = ["may-fall-back", "must-translate", "source-alongside"]

    public var text: String
    public var note: String
    public var state: State
    /// Wordings for one province or regency.
    public var regions: [RegionCode: String]
    /// Where the text stands.
    public var place: SourcePlace
    /// Where the wordings of regions stand.
    public var regionPlaces: [RegionCode: SourcePlace] = [:]

    /// Every wording with its place: the text, then those of regions by code.
    public var wordings: [(text: String, place: SourcePlace)] {
        [(text, place)] + regions.sorted { $0.key < $1.key }.map { ($0.value, regionPlaces[$0.key] ?? place) }
    }
}
