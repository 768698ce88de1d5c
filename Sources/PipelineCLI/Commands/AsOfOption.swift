internal import ArgumentParser
internal import Elections

/// The day whose knowledge editions use.
struct AsOfOption: ParsableArguments {
    @Option(help: ArgumentHelp(
        "What was known on this day, such as 2019-03-28, instead of the day on which each campaign's copy was final.", valueName: "date"))
    var asOf: String?

    var day: CalendarDate? { asOf.flatMap(CalendarDate.init(iso:)) }

    func validate() throws {
        if let asOf, CalendarDate(iso: asOf) == nil { throw ValidationError("`\(asOf)` is not a date. Write it as 2019-03-28.") }
    }
}
