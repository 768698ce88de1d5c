public import Elections

/// What was ordered of a campaign for a region in one delivery. Its numbers stand from then on, whatever is worked out later.
public struct OrderedDelivery: Sendable, Hashable {
    /// Pieces of one material in one language.
    public struct Line: Sendable, Hashable {
        public var material: String
        public var language: String
        public var pieces: Int

        public init(material: String, language: String, pieces: Int) {
            self.material = material
            self.language = language
            self.pieces = pieces
        }
    }

    /// Counted from 1.
    public var number: Int
    /// In the order of material and language.
    public var lines: [Line]
    /// The day of the last order.
    public var date: CalendarDate

    public init(number: Int, lines: [Line], date: CalendarDate) {
        self.number = number
        self.lines = lines
        self.date = date
    }
}
