/// In which languages editions are made.
public struct LanguageRule: Sendable, Hashable {
    public enum Targets: Sendable, Hashable {
        /// The source everywhere, and each region's own languages that have a catalogue.
        case regional
        /// These, in every region.
        case list([String])
    }

    /// The languages in which a campaign may be written.
    static let sources = ["id"]

    /// The language in which the campaign is written.
    public var source: String
    public var targets: Targets

    /// Those that are named one by one.
    public var listed: [String] { if case .list(let tags) = targets { tags } else { [] } }
}
