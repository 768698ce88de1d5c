/// Placeholders as they stand in a cell: a name in braces, `{votingDay}`, which may be moved and nothing else. A brace of the text itself stands twice.
struct CellPlaceholders: Sendable {
    private var named: [(id: String, name: String)] = []

    init(_ unit: TranslationUnit) {
        for (id, code) in unit.source.placeholders + (unit.target?.placeholders ?? []) where !named.contains(where: { $0.id == id }) {
            let base = CellPlaceholders.name(code ?? "")
            var name = base, count = 1
            while named.contains(where: { $0.name.lowercased() == name.lowercased() }) {
                count += 1
                name = "\(base) \(count)"
            }
            named.append((id, name))
        }
    }

    /// What a placeholder is about: `{$votingDay :date}` is `votingDay`.
    private static func name(_ code: String) -> String {
        let word = code.dropFirst().drop { $0.isWhitespace }.prefix { !$0.isWhitespace && $0 != "}" }
        let kept = word.filter { $0.isLetter || $0.isNumber || "-_.:#/".contains($0) }
        return kept.isEmpty ? "isian" : kept
    }

    /// With its braces, by the placeholder's number.
    var shown: [String: String] { Dictionary(named.map { ($0.id, "{\($0.name)}") }, uniquingKeysWith: { first, _ in first }) }

    func shown(in text: InlineText) -> [String] { text.placeholders.compactMap { shown[$0.id] } }

    func written(_ text: InlineText) -> String {
        text.parts.map { part in
            switch part {
            case .text(let words): words.replacing("{", with: "{{").replacing("}", with: "}}")
            case .placeholder(let id, _): shown[id] ?? ""
            }
        }.joined()
    }

    /// What a cell says, and the names in it that nobody has sent.
    func read(_ cell: String) -> (text: InlineText, unknown: [String]) {
        var text = InlineText(), unknown: [String] = []
        var words = ""
        var rest = cell[...]
        while let first = rest.first {
            rest = rest.dropFirst()
            if (first == "{" || first == "}") && rest.first == first {
                rest = rest.dropFirst()
                words.append(first)
            } else if first == "{", let end = rest.firstIndex(where: { $0 == "{" || $0 == "}" }), rest[end] == "}" {
                let name = rest[..<end].lowercased().filter { !$0.isWhitespace }
                text.append(words)
                words = ""
                let found = named.first { $0.name.lowercased().filter { !$0.isWhitespace } == name }
                if found == nil { unknown.append("{\(rest[..<end])}") }
                text.parts.append(.placeholder(id: found?.id ?? "{\(rest[..<end])}", code: nil))
                rest = rest[rest.index(after: end)...]
            } else {
                words.append(first)
            }
        }
        text.append(words)
        return (text, unknown)
    }
}
