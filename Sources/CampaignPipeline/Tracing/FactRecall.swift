public import Elections

/// Everything that was made with one fact: the list by which it is called back.
public struct FactRecall: Sendable {
    /// One edition that says the fact.
    public struct Edition: Sendable {
        public var region: String
        /// The code of the place below the region for which it is.
        public var unit: String?
        public var material: String
        public var language: String
        public var code: String
        /// The value of the fact as it was printed.
        public var printed: String
        /// Whether the fact has another value now.
        public var isOutdated: Bool
        public var isDraft: Bool
        /// Pieces ordered; `nil` when the campaign does not plan the edition any more.
        public var copies: Int?
        public var isEstimate: Bool
    }

    /// What one campaign sends to one region, as far as it says the fact.
    public struct Consignment: Sendable {
        /// The code on its boxes and papers.
        public var code: String
        public var region: String
        public var regionName: String
        /// The last day on which it may reach the regency's warehouse.
        public var arriveBy: CalendarDate?
        public var editions: [Edition]

        public var copies: Int { editions.reduce(0) { $0 + ($1.copies ?? 0) } }
    }

    /// One campaign's part.
    public struct Part: Sendable {
        public var cycle: String
        public var campaign: String
        public var title: String
        /// As an edition made now would have it; `nil` when none would say it.
        public var now: FactOrigin?
        /// What became known after the campaign's copy was final.
        public var later: LaterVersion?
        public var consignments: [Consignment]

        public var editions: Int { consignments.reduce(0) { $0 + $1.editions.count } }
        public var copies: Int { consignments.reduce(0) { $0 + $1.copies } }
    }

    public var fact: String
    public var parts: [Part]

    public var editions: Int { parts.reduce(0) { $0 + $1.editions } }
    public var copies: Int { parts.reduce(0) { $0 + $1.copies } }
    public var consignments: Int { parts.reduce(0) { $0 + $1.consignments.count } }
    public var outdated: Int { parts.flatMap(\.consignments).flatMap(\.editions).count(where: \.isOutdated) }
}
