public import Campaigns
public import Diagnostics
public import Elections

/// What one edition was made of, from the manifest and, as far as they are still the same, from its sources.
public struct EditionTrace: Sendable {
    /// One message as it stands on the piece.
    public struct Text: Sendable {
        public var key: String
        public var text: String
        /// What it is really in.
        public var language: String
        public var state: Message.State
        /// Whether it stands there because the edition's language does not have it.
        public var isFallback: Bool
        /// The region for which this wording was written; `nil` for the one for all.
        public var wordingFor: RegionCode?
        /// The line of the catalogue.
        public var place: SourcePlace
    }

    /// One place of the template and what fills it.
    public struct Slot: Sendable {
        public var name: String
        public var texts: [Text]
        /// The picture's path in the campaign's folder, or the name of a drawing of the house.
        public var picture: String?
    }

    /// One fact on the piece.
    public struct PrintedFact: Sendable {
        public var id: String
        /// As it was printed.
        public var value: String
        public var confidence: Confidence
        /// The same fact as it is known now; `nil` when the sources do not have it any more.
        public var known: FactOrigin?
        /// What became known after the edition's copy was final.
        public var later: LaterVersion?
    }

    /// A place below a region.
    public struct Unit: Sendable {
        public var code: String
        public var name: String
        /// Its row as the table is now; `nil` where there is none any more.
        public var row: SourcePlace?
    }

    /// What has become of the sources since the edition was made.
    public enum Sources: String, Sendable {
        /// They are what it was made of.
        case unchanged
        /// Something that it was made of has changed: slots are told as they would be now.
        case changed
        /// The campaign, its material or its language cannot be had any more: there are no slots to tell.
        case missing
    }

    public var cycle: String
    public var campaign: String
    public var title: String
    public var region: String
    public var regionName: String
    /// The place below the region for which it is.
    public var unit: Unit?
    public var material: String
    public var template: String
    public var language: String
    /// The eight characters of the imprint.
    public var code: String
    public var isDraft: Bool
    /// Whether it is from an earlier run that a later one could not replace.
    public var isStale: Bool
    public var sources: Sources
    /// Below the output folder.
    public var files: [String]
    public var slots: [Slot]
    public var link: String?
    public var facts: [PrintedFact]
}
