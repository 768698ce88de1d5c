internal import ArgumentParser
internal import Diagnostics

extension PipelineProgram.Surroundings {
    /// Prints findings: for people on stderr, for programs on stdout.
    func tell(_ findings: [Diagnostic], _ format: OutputFormat, _ language: ProgramLanguage) {
        switch format {
        case .human:
            let plain = variables["NO_COLOR"].map { !$0.isEmpty } ?? false
            let colours = Colours(enabled: errorIsTerminal && !plain)
            error(DiagnosticPrinter(language: language, colours: colours).text(findings))
        case .json:
            for finding in findings.sorted() { out(DiagnosticJSON.line(finding, language) + "\n") }
        case .sarif: out(SARIFLog(language: language, version: PipelineCommand.configuration.version).text(findings) + "\n")
        }
    }
}
