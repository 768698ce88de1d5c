internal import Diagnostics

/// Colours on a terminal, or none.
struct Colours {
    var enabled: Bool

    func severity(_ severity: Severity, _ word: String) -> String {
        wrap(word, severity == .error ? "1;31" : "1;33")
    }

    func caret(_ text: String) -> String { wrap(text, "1;35") }
    func strong(_ text: String) -> String { wrap(text, "1") }

    private func wrap(_ text: String, _ code: String) -> String { enabled ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}
