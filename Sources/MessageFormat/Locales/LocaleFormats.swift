/// How one language writes numbers, dates and times, and which plural it takes.
///
/// The engine decides which digits and which fields are shown; the language decides how they look. Nothing here may depend on the machine.
public protocol LocaleFormats: Sendable {
    var numbers: NumberSymbols { get }

    /// The plural of cardinal numbers, as the number is shown.
    func cardinal(_ number: RoundedNumber) -> PluralCategory

    /// The plural of ordinal numbers, as the number is shown.
    func ordinal(_ number: RoundedNumber) -> PluralCategory

    func date(_ day: DateTimeValue.Day, fields: DateFields, length: DateLength) -> String

    /// `twelveHours` is `nil` where the language may choose.
    func time(_ time: DateTimeValue.Time, precision: TimePrecision, twelveHours: Bool?) -> String

    /// A date and a time, each as this language writes it, joined.
    func join(date: String, time: String, length: DateLength) -> String

    /// The name of a zone, to stand behind a time.
    func zone(_ zone: DateTimeValue.Zone, long: Bool) -> String

    /// The symbol or the name of a currency: `Rp`; the code where the language has none.
    func currency(_ code: String, as display: CurrencyDisplay) -> String

    /// Things told one after the other.
    func list(_ items: [String], _ kind: ListKind) -> String

    /// How a date is shown of which a message says nothing.
    var usualDate: (fields: DateFields, length: DateLength) { get }
}
