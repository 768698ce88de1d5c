internal import MessageFormat

/// Fills the program's own texts, with the engine that fills voters' copy.
struct ProgramWords {
    private let formatter: MessageFormatter

    init(_ language: ProgramLanguage) { formatter = language == .id ? ProgramWords.indonesian : ProgramWords.english }

    /// A text with its variables filled; `…` for one that is not there, since a finding is better told in part than not at all.
    func filled(_ text: String, _ arguments: [String: String]) -> String {
        guard !text.isEmpty, let message = try? CompiledMessage(text) else { return text }
        var arguments = Arguments(values: arguments)
        return formatter.format(message, &arguments).text
    }

    private struct Arguments: MessageArguments {
        let values: [String: String]

        func value(of name: String) -> MessageValue? { .string(values[name] ?? "…") }
    }

    // No isolates: terminals and editors show them as boxes.
    private static let english = MessageFormatter(locale: "en", formats: LanguageTable.englishOfIndonesia, isolation: .none)
    private static let indonesian = MessageFormatter(locale: "id", formats: LanguageTable.indonesian, isolation: .none)
}
