internal import ArgumentParser

/// What designers do with a template's folder.
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template", abstract: "Check a designers' template, or see copy in it.",
        discussion: "assets/templates/README.md is the guide for designers.", subcommands: [TemplateCheckCommand.self, TemplateProofCommand.self])
}
