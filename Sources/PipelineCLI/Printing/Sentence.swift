internal import Diagnostics

/// A finding told in the two languages of the program. `{name}` stands for an argument.
///
/// A sentence says what is wrong; the advice, where there is one, says what to do.
struct Sentence {
    var english: String
    var indonesian: String
    var adviceEnglish: String
    var adviceIndonesian: String

    init(_ english: String, _ indonesian: String, do adviceEnglish: String = "", _ adviceIndonesian: String = "") {
        self.english = english
        self.indonesian = indonesian
        self.adviceEnglish = adviceEnglish
        self.adviceIndonesian = adviceIndonesian
    }

    func told(in language: ProgramLanguage, _ arguments: [String: String]) -> String {
        let (what, advice) = language == .id ? (indonesian, adviceIndonesian) : (english, adviceEnglish)
        let hint = Sentence.suggestion(arguments, in: language)
        return [Sentence.fill(what, arguments), hint.isEmpty ? Sentence.fill(advice, arguments) : hint]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func suggestion(_ arguments: [String: String], in language: ProgramLanguage) -> String {
        guard let suggestion = arguments["suggestion"], !suggestion.isEmpty else { return "" }
        return language == .id ? "Maksud Anda `\(suggestion)`?" : "Did you mean `\(suggestion)`?"
    }

    private static func fill(_ text: String, _ arguments: [String: String]) -> String {
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            result += arguments[name] ?? "…"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
