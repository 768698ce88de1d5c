internal import Diagnostics

/// A finding told in the two languages of the program, each text a message of Unicode MessageFormat 2 whose variables are the arguments of the finding.
///
/// A sentence says what is wrong; the advice, where there is one, says what to do.
struct Sentence {
    /// What the argument `suggestion` is.
    enum Hint {
        /// The name that was probably meant.
        case meant
        /// The variable that says what was typed.
        case variable
    }

    var english: String
    var indonesian: String
    var adviceEnglish: String
    var adviceIndonesian: String
    /// The arguments in the program's own words, which have an Indonesian wording too.
    var phrases: [String]
    var hint: Hint

    init(
        _ english: String, _ indonesian: String, do adviceEnglish: String = "", _ adviceIndonesian: String = "", phrases: [String] = [],
        hint: Hint = .meant
    ) {
        self.english = english
        self.indonesian = indonesian
        self.adviceEnglish = adviceEnglish
        self.adviceIndonesian = adviceIndonesian
        self.phrases = phrases
        self.hint = hint
    }

    func told(in language: ProgramLanguage, _ arguments: [String: String]) -> String {
        let (what, advice) = language == .id ? (indonesian, adviceIndonesian) : (english, adviceEnglish)
        var arguments = arguments
        if language == .id {
            for name in Sentence.figures { arguments[name] = arguments[name]?.replacing(".", with: ",") }
            if let sides = arguments["sidesIndonesian"] { arguments["sides"] = sides }
            for name in phrases { arguments[name] = arguments[name].map(Phrase.indonesian) }
        }
        arguments["edition"] = Sentence.edition(arguments, in: language)
        let hint = self.hint(arguments, in: language)
        let words = ProgramWords(language)
        return [words.filled(what, arguments), hint.isEmpty ? words.filled(advice, arguments) : hint].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Arguments that are figures, with a point where Indonesian has a comma.
    private static let figures = ["bleed", "floor", "module", "ratio", "safe", "size", "width"]

    /// Which edition a finding concerns, and how many others, for sentences that say `{$edition}`; empty where it concerns none.
    private static func edition(_ arguments: [String: String], in language: ProgramLanguage) -> String {
        guard let campaign = arguments["campaign"], let region = arguments["region"], let tag = arguments["language"] else { return "" }
        let count = arguments["editions"].flatMap { Int($0) } ?? 1
        switch language {
        case .en: return " (campaign \(campaign), \(count > 1 ? "\(count) editions, the first: " : "")region \(region), language \(tag))"
        case .id: return " (kampanye \(campaign), \(count > 1 ? "\(count) edisi, yang pertama: " : "")wilayah \(region), bahasa \(tag))"
        }
    }

    /// What to do where the finding knows it better than the general advice.
    private func hint(_ arguments: [String: String], in language: ProgramLanguage) -> String {
        if let candidates = arguments["candidates"], !candidates.isEmpty {
            return language == .id ? "Tulis kodenya: \(candidates)." : "Write the code: \(candidates)."
        }
        guard let suggestion = arguments["suggestion"], !suggestion.isEmpty else { return "" }
        return switch (hint, language) {
        case (.meant, .en): "Did you mean `\(suggestion)`?"
        case (.meant, .id): "Maksud Anda `\(suggestion)`?"
        case (.variable, .en): "Use the variable `\(suggestion)`."
        case (.variable, .id): "Gunakan variabel `\(suggestion)`."
        }
    }
}
