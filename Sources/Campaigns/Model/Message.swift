public import Diagnostics
public import Elections
internal import JSONText

/// One message of a catalogue.
public struct Message: Sendable {
    public enum State: String, Sendable, Hashable, CaseIterable {
        case needsTranslation = "needs-translation"
        case needsReview = "needs-review"
        case translated
        case final
    }

    /// What may happen to a message of the source in a language that does not have it.
    public enum Fallback: String, Sendable, Hashable, CaseIterable {
        /// The source's wording stands in its place.
        case mayFallBack = "may-fall-back"
        /// The campaign is refused.
        case mustTranslate = "must-translate"
        /// The source's wording stands beside the translation, whether there is one or not.
        case sourceAlongside = "source-alongside"
    }

    public var text: String
    public var note: String
    public var state: State
    /// Wordings for one province or regency.
    public var regions: [RegionCode: String]
    public var fallback = Fallback.mayFallBack
    /// Where the text stands.
    public var place: SourcePlace
    /// Where the key stands in the file of the catalogue.
    var keyRange: JSONRange?
    /// Where the wordings of regions stand.
    public var regionPlaces: [RegionCode: SourcePlace] = [:]

    /// Every wording with its place: the text, then those of regions by code.
    public var wordings: [(text: String, place: SourcePlace)] {
        [(text, place)] + regions.sorted { $0.key < $1.key }.map { ($0.value, regionPlaces[$0.key] ?? place) }
    }
}
