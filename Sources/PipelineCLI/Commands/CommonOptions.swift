internal import ArgumentParser
internal import CampaignPipeline
internal import Reporting

/// Where things are and how the program speaks.
struct CommonOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The folder of the campaigns.", valueName: "dir"))
    var campaigns: String?

    @Option(help: ArgumentHelp("The folder of templates, facts and pictures.", valueName: "dir"))
    var assets: String?

    @Option(help: ArgumentHelp("The folder that receives what is made.", valueName: "dir"))
    var output: String?

    @Option(help: "How findings are printed: human, on stderr; json, one object a line, or sarif, one log, on stdout.")
    var format: OutputFormat = .human

    @Flag(help: "No progress and no summary.")
    var quiet = false

    @Option(help: "The language of findings, summary and schedule: id or en. Otherwise that of the environment, and Indonesian for the schedule.")
    var lang: ProgramLanguage?

    @Flag(help: "Exit with status 1 when there are warnings.")
    var strict = false

    /// Reports are in Indonesian unless English is asked for by name; the environment has no say in files.
    var reportLanguage: ReportLanguage { lang == .en ? .english : .indonesian }

    /// For commands whose answer is more than findings.
    func refuseSARIF() throws {
        if format == .sarif { throw ValidationError("SARIF tells findings only. Use --format human or json.") }
    }

    /// Those of the options, else those of the project.
    func folders(_ root: String) -> Folders {
        Folders(campaigns: campaigns ?? root + "campaigns", assets: assets ?? root + "assets", output: output ?? root + "output")
    }
}

/// How findings are printed.
enum OutputFormat: String, ExpressibleByArgument {
    case human
    case json
    case sarif
}

extension ProgramLanguage: ExpressibleByArgument {}
