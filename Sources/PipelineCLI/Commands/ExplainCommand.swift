internal import ArgumentParser
internal import CampaignPipeline
internal import Diagnostics

/// Tells what an edition was made of, or what was made with a fact.
struct ExplainCommand: ProgramCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Tell what an edition was made of, or everything that was made with a fact.",
        discussion: """
            `pipeline explain output/pemilu-2019/…/poster-a3.jv.svg` tells campaign, region and language, every message with the file and line it comes \
            from, every fallback, and every fact with its value, regulation, source and confidence. The code on a piece's imprint does as well as a file.

            With `--why` it tells what differs from the run that made the edition.

            `pipeline explain --fact pemilu-2019.voting-day` is the recall list: every edition made with the fact, the copies ordered and the \
            consignments concerned.
            """)

    @Argument(help: ArgumentHelp("A file below the output folder, or the eight characters of an imprint.", valueName: "file or code"))
    var edition: String?

    @Option(help: ArgumentHelp("The name of a fact.", valueName: "id"))
    var fact: String?

    @Flag(help: "Tell what differs from the run that made the edition, and so why it would be made again.")
    var why = false

    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func validate() throws {
        try common.refuseSARIF()
        if why, edition == nil { throw ValidationError("--why tells of one edition: name a file or a code.") }
        if (edition == nil) == (fact == nil) { throw ValidationError("Name one edition, by a file or its code, or one fact with --fact.") }
    }

    func perform(in surroundings: PipelineProgram.Surroundings) throws -> ExitStatus {
        let language = common.lang ?? .ofEnvironment(surroundings.variables)
        let folders = common.folders(surroundings.root)
        var findings: [Diagnostic] = []
        if let edition, why {
            let result = WhyStage(workspace: surroundings.workspace, folders: folders).run(edition)
            findings = result.diagnostics
            if let change = result.change { surroundings.answer(EditionChangeAnswer(change: change, language: language), common.format) }
        } else if let edition {
            let result = TraceStage(workspace: surroundings.workspace, folders: folders).run(edition)
            findings = result.diagnostics
            if let trace = result.trace { surroundings.answer(EditionTraceAnswer(trace: trace, language: language), common.format) }
        }
        if let fact {
            let result = RecallStage(workspace: surroundings.workspace, folders: folders).run(fact)
            findings = result.diagnostics
            if let recall = result.recall { surroundings.answer(FactRecallAnswer(recall: recall, language: language), common.format) }
        }
        surroundings.tell(findings, common.format, language)
        return ExitStatus.of(findings, strict: common.strict)
    }
}
