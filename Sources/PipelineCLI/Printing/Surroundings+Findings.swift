internal import ArgumentParser
internal import Diagnostics
internal import Workspace

extension PipelineProgram.Surroundings {
    /// What is said of a ledger that was named on the command line and is not there, or is no file: without it figures would silently be others.
    func missing(_ ledger: String?) -> Diagnostic? {
        guard let ledger, let kind = workspace.kind(of: ledger) else { return ledger.map { Diagnostic(.missingFile, ["path": $0]) } }
        return kind == .file ? nil : Diagnostic(.ledgerUnreadable, ["path": ledger, "problem": "it is no ledger"])
    }

    /// Prints findings: for people on stderr, for programs on stdout.
    func tell(_ findings: [Diagnostic], _ format: OutputFormat, _ language: ProgramLanguage) {
        switch format {
        case .human:
            let plain = variables["NO_COLOR"].map { !$0.isEmpty } ?? false
            let colours = Colours(enabled: errorIsTerminal && !plain)
            error(DiagnosticPrinter(language: language, colours: colours).text(findings))
        case .json:
            let findings = CappedFindings(findings)
            for finding in findings.told { out(DiagnosticJSON.line(finding, language) + "\n") }
            for (file, count) in findings.untold { out(DiagnosticJSON.more(count, in: file) + "\n") }
        case .sarif: out(SARIFLog(language: language, version: PipelineCommand.configuration.version).text(findings) + "\n")
        }
    }
}
