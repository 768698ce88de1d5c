internal import ArgumentParser

/// The root of the command line.
struct PipelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pipeline",
        abstract: "Correct, beautiful voter education for every regency, on time.",
        discussion: "Campaigns are read from campaigns/, everything made goes to output/. See README.md.",
        version: "0.1.0",
        subcommands: [
            RunCommand.self, MergeCommand.self, ValidateCommand.self, ScheduleCommand.self, NewCommand.self, ImportCommand.self, TranslationsCommand.self,
            ExplainCommand.self, FactsCommand.self, ContactSheetCommand.self, TemplateCommand.self, PackageCommand.self, ReleaseCommand.self, ReceiveCommand.self, LedgerCommand.self,
            EvaluateCommand.self,
        ])
}
