internal import JSONText

/// What a command was asked for: told to people, or to programs as JSON.
protocol Answer {
    var language: ProgramLanguage { get }
    /// Lines for people.
    var lines: [String] { get }
    /// The members of one JSON object.
    func write(to writer: inout JSONWriter)
}

extension Answer {
    func say(_ english: String, _ indonesian: String) -> String { language == .id ? indonesian : english }
}

extension PipelineProgram.Surroundings {
    /// Answers go to stdout in either form; what people wrote cannot steer the terminal.
    func answer(_ answer: some Answer, _ format: OutputFormat) {
        switch format {
        case .human: out(answer.lines.map { DiagnosticPrinter.printable($0) + "\n" }.joined())
        case .json:
            var writer = JSONWriter()
            writer.object { answer.write(to: &$0) }
            out(String(decoding: writer.bytes, as: UTF8.self) + "\n")
        }
    }
}
