/// What of an edition differs from the last run, and so why it would be made again.
public struct EditionChange: Sendable {
    public enum State: String, Sendable {
        /// It is as it would be made now.
        case current
        /// It would be made again.
        case due
        /// Nothing plans it any more: it would be removed.
        case unplanned
    }

    /// A part of what it is made of, such as the copy of a slot.
    public struct Part: Sendable, Hashable {
        /// Such as `copy`, `template` or `fonts`.
        public var kind: String
        /// Which, where there are several.
        public var name: String
    }

    /// A fact on it whose value differs.
    public struct Fact: Sendable, Hashable {
        public var id: String
        /// As it was printed; `nil` for one that was not on it.
        public var printed: String?
        /// As it would be; `nil` for one that would not be on it.
        public var now: String?
    }

    public var cycle: String
    public var campaign: String
    public var region: String
    /// The code of the place below the region for which it is.
    public var unit: String?
    public var material: String
    public var language: String
    public var state: State
    public var facts: [Fact] = []
    public var parts: [Part] = []
    /// Its files that are missing or not as they were made.
    public var files: [String] = []
    /// Its files in renditions that were not chosen when it was last made.
    public var outOfDate: [String] = []
    /// Whether the index still has what it was made of; without, only facts and files can be compared.
    public var isRemembered = true
}
