public import Diagnostics
public import Elections
internal import IncrementalBuild
internal import JSONText

/// One message of a catalogue.
public struct Message: Sendable {
    /// How far a wording is; in the order of the work.
    public enum State: String, Sendable, Hashable, CaseIterable, Comparable {
        case needsTranslation = "needs-translation"
        case needsReview = "needs-review"
        case translated
        case final

        private var step: Int { State.allCases.firstIndex(of: self) ?? 0 }

        public static func < (left: State, right: State) -> Bool { left.step < right.step }
    }

    /// What may happen to a message in a language that does not have it.
    static let fallbacks = ["may-fall-back", "must-translate", "source-alongside"]

    public var text: String
    public var note: String
    public var state: State
    /// Wordings for one province or regency.
    public var regions: [RegionCode: String]
    /// The digest of the source's wordings that this translates, as an import wrote it; `nil` where nobody can tell.
    public var source: String?
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

    /// What a translation remembers of this message: the first 16 hexadecimal digits of the SHA-256 of its text, or of its text and the wordings of
    /// regions, each behind a line with its code.
    public var digest: String { Message.digest(of: text, regions: regions) }

    /// The digest of wordings that stand in no catalogue.
    public static func digest(of text: String, regions: [RegionCode: String]) -> String {
        let parts = regions.sorted { $0.key < $1.key }.map { "\n\($0.key)\n\($0.value)" }
        return String(Digest(of: Array((text + parts.joined()).utf8)).hex.prefix(16))
    }

    /// Whether it translates an earlier wording of the source; without a digest nobody can tell.
    public func isStale(against message: Message) -> Bool { source.map { $0 != message.digest } ?? false }

    /// The text for a region: its own, or that of its province, or that for all.
    public func wording(for region: RegionCode) -> String { regions[region] ?? regions[region.province] ?? text }

    /// Whether it is an address, which is the same in every language.
    public var isAddress: Bool { text.hasPrefix("https://") && !text.contains(" ") }
}
