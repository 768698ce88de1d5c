internal import ArgumentParser

/// What the ledger holds.
struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Write the ledger of receipts back as a table.", subcommands: [LedgerExportCommand.self])
}
