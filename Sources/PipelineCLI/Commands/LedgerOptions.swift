internal import ArgumentParser
internal import CampaignPipeline
internal import Elections

/// Which ledger, and who enters what on which day.
struct LedgerOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The ledger; otherwise ledger.sqlite in the folder of the campaigns.", valueName: "file"))
    var ledger: String?

    @Option(help: ArgumentHelp("The day of the entry, such as 2019-03-28, instead of today.", valueName: "date"))
    var asOf: String?

    @Option(help: ArgumentHelp("Who enters it; otherwise the user of this computer.", valueName: "name"))
    var enteredBy: String?

    func validate() throws {
        if let asOf, CalendarDate(iso: asOf) == nil { throw ValidationError("`\(asOf)` is not a date. Write it as 2019-03-28.") }
    }

    func path(_ common: CommonOptions, _ root: String) -> String { ledger ?? common.folders(root).ledger }

    func day(_ surroundings: PipelineProgram.Surroundings) throws -> CalendarDate {
        guard let day = CalendarDate(iso: asOf ?? surroundings.today()) else { throw ValidationError("This computer does not tell the day. Name it with --as-of.") }
        return day
    }

    func person(_ surroundings: PipelineProgram.Surroundings) -> String {
        enteredBy ?? ["USER", "LOGNAME", "USERNAME"].lazy.compactMap { surroundings.variables[$0] }.first { !$0.isEmpty } ?? ""
    }
}
