/// The formats of a language as a table, after the Unicode CLDR.
///
/// A caller whose house style differs changes what it wants to: `LanguageTable.indonesian` with `space` set to a no-break space, say.
public struct LanguageTable: LocaleFormats {
    /// Monday first.
    public var weekdays: [String]
    public var shortWeekdays: [String]
    public var months: [String]
    public var shortMonths: [String]
    /// Whether the month stands before the day.
    public var monthFirst: Bool
    /// Whether a comma stands between a weekday and the number of the day where nothing follows.
    public var commaBehindWeekday = true
    /// Between the numbers of a short date with its year; without it a stroke stands there.
    public var dateSeparator: String
    /// Whether days and months below ten have two digits in a short date.
    public var padsShortDates: Bool
    /// Between the words of a date.
    public var space: String
    public var timeSeparator: String
    /// Whether clocks show twelve hours where a message does not say.
    public var twelveHours: Bool
    public var beforeNoon: String
    public var afterNoon: String
    /// Between a long date and a time, and between a shorter one and a time.
    public var longJoiner: String
    public var joiner: String
    public var zones: [Int: (short: String, long: String)]
    public var currencies: [String: (symbol: String, name: String)]
    /// Between the last two of a list, and whether a comma stands before it in a list of three and more.
    public var and: String
    public var or: String
    public var serialComma: Bool
    public var usualDate: (fields: DateFields, length: DateLength) = (.yearMonthDay, .medium)
    public var numbers: NumberSymbols
    public var cardinalRule: PluralRule
    public var ordinalRule: PluralRule

    public func cardinal(_ number: RoundedNumber) -> PluralCategory { cardinalRule.category(of: number) }

    public func ordinal(_ number: RoundedNumber) -> PluralCategory { ordinalRule.category(of: number) }

    public func list(_ items: [String], _ kind: ListKind) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        let start = items.dropLast().joined(separator: ", ")
        return "\(start)\(items.count > 2 && serialComma ? "," : "") \(kind == .and ? and : or) \(last)"
    }

    public func currency(_ code: String, as display: CurrencyDisplay) -> String {
        switch display {
        case .never: ""
        case .code: code
        case .name: currencies[code]?.name ?? code
        case .symbol, .narrowSymbol: currencies[code]?.symbol ?? code
        }
    }
}
