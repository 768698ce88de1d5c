public import Elections
internal import MessageFormat

/// How the house writes numbers, dates and times in each language: as the language does, but so that no date parts at the end of a line.
///
/// A language without formats of its own takes the Indonesian ones, with its own names of days and months where there are any; never English.
public struct HouseFormats: Sendable {
    private let names: CalendarNames

    public init(_ names: CalendarNames) { self.names = names }

    /// Made once a language.
    func formatter(for tag: String) -> MessageFormatter {
        MessageFormatter(locale: tag, formats: table(for: tag), isolation: .mixed, keepsCounts: true)
    }

    /// A month with its year, as the imprint has it.
    public func month(_ date: CalendarDate, in tag: String) -> String { "\(table(for: tag).months[(date.month - 1) % 12]) \(date.year)" }

    /// The words between the last two of a list, where the house knows them and the tables do not.
    private static let conjunctions = ["ace": "ngon", "ban": "miwah", "bjn": "lawan", "bug": "sibawa", "mad": "sareng", "min": "jo", "ms-Arab": "دان"]

    private func table(for tag: String) -> LanguageTable {
        let language = String(tag.prefix { $0 != "-" })
        var table = language == "en" ? LanguageTable.englishOfIndonesia : LanguageTable.of(tag)
        // Letters of another script want names of their own, where there are any.
        if let names = names.names(of: tag) ?? names.names(of: language) {
            // Nobody has told us how names that the tables do not have are cut short, so they are not.
            if names.weekdays != table.weekdays { (table.weekdays, table.shortWeekdays) = (names.weekdays, names.weekdays) }
            if names.months != table.months { (table.months, table.shortMonths) = (names.months, names.months) }
        }
        if let and = HouseFormats.conjunctions[tag] ?? HouseFormats.conjunctions[language] { table.and = and }
        table.space = "\u{A0}"
        table.usualDate = (.yearMonthDayWeekday, .long)
        // The full stop of official Indonesian, in every language that is read beside it.
        if !table.twelveHours { table.timeSeparator = "." }
        return table
    }
}
