public import Elections

/// One edition, or one line of a consignment, as it was planned, made, sent and received: the row from which every figure of an evaluation is added up.
public struct EvaluatedLine: Sendable {
    /// What the manifest has of the edition.
    public enum Making: String, Sendable, Hashable {
        /// Nothing.
        case missing
        /// Files of an earlier run that a later one could not replace.
        case stale
        /// A draft that says CONTOH across the page.
        case draft
        /// Free to be printed.
        case final
    }

    /// What the ledger has of what went to print.
    public struct Sent: Sendable, Hashable {
        /// Pieces of the last release.
        public var pieces: Int
        /// Days of the first and of the last release.
        public var first: CalendarDate
        public var last: CalendarDate
        /// Rows of the table of releases.
        public var rows: [Int]

        public init(pieces: Int, first: CalendarDate, last: CalendarDate, rows: [Int]) {
            (self.pieces, self.first, self.last, self.rows) = (pieces, first, last, rows)
        }
    }

    /// What the ledger has of what arrived.
    public struct Received: Sendable, Hashable {
        /// What all receipts come to, damaged pieces included.
        public var pieces: Int
        /// As far as they are of a day not after the last one; never more than all.
        public var onTime: Int
        public var damaged: Int
        public var first: CalendarDate
        public var last: CalendarDate
        /// Rows of the table of receipts.
        public var rows: [Int]

        public init(pieces: Int, onTime: Int, damaged: Int, first: CalendarDate, last: CalendarDate, rows: [Int]) {
            (self.pieces, self.onTime, self.damaged, self.first, self.last, self.rows) = (pieces, onTime, damaged, first, last, rows)
        }
    }

    public var campaign: String
    public var title: String
    /// One of the four functions; empty where the campaign is not there any more.
    public var function: String
    public var audiences: [String]
    public var region: RegionCode
    public var material: String
    public var language: String
    /// The code of the consignment; empty for what is seen on screens or cannot be planned.
    public var consignment: String
    /// Whether the edition counts here: it is sent more than once, it is made once.
    public var isEdition: Bool
    /// Pieces to be printed, spare included; `nil` where none are planned.
    public var planned: Int?
    public var isEstimate = false
    /// The last day on which it may reach the regency's warehouse.
    public var deadline: CalendarDate?
    /// The days between the plan's arrival and that; below 0 when the plan itself comes too late.
    public var slack: Int?
    public var making: Making
    public var sent: Sent?
    public var received: Received?
    /// Messages that stand on it in another language than its own.
    public var fallbacks: [String] = []
    /// Those of them that must be translated.
    public var mustTranslate: [String] = []
    /// Facts on it that nobody has confirmed.
    public var unsureFacts: [String] = []

    public init(
        campaign: String, title: String, function: String, audiences: [String], region: RegionCode, material: String, language: String, consignment: String,
        isEdition: Bool, planned: Int?, deadline: CalendarDate?, making: Making
    ) {
        (self.campaign, self.title, self.function, self.audiences) = (campaign, title, function, audiences)
        (self.region, self.material, self.language, self.consignment) = (region, material, language, consignment)
        (self.isEdition, self.planned, self.deadline, self.making) = (isEdition, planned, deadline, making)
    }

    var isMade: Bool { making == .draft || making == .final }
}
