internal import ArgumentParser

/// What passes between us and translators.
struct TranslationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translations", abstract: "Send copy to translators, take it back, and see how far it is.",
        subcommands: [TranslationsExportCommand.self, TranslationsImportCommand.self, TranslationsStatusCommand.self, TranslationsBudgetCommand.self])
}
