internal import Diagnostics

/// A suggested change in words: `fix: put `true` in place of `True``.
enum FixSentence {
    static func told(_ fix: Fix, in language: ProgramLanguage) -> String {
        let old = shown(fix.original), new = shown(fix.replacement)
        return switch (language, fix.original.isEmpty, fix.replacement.isEmpty) {
        case (.en, true, _): "fix: insert `\(new)`"
        case (.en, false, true): "fix: remove `\(old)`"
        case (.en, false, false): "fix: replace `\(old)` with `\(new)`"
        case (.id, true, _): "perbaikan: sisipkan `\(new)`"
        case (.id, false, true): "perbaikan: hapus `\(old)`"
        case (.id, false, false): "perbaikan: ganti `\(old)` dengan `\(new)`"
        }
    }

    /// Line breaks and tabs by their escapes, and no more of a text than a line holds.
    private static func shown(_ text: String) -> String {
        var result = ""
        for character in text {
            guard result.count < 80 else { return result + "…" }
            switch character {
            case "\n": result += "\\n"
            case "\r\n": result += "\\r\\n"
            case "\t": result += "\\t"
            default: result.append(character)
            }
        }
        return result
    }
}
