/// A text as translators have it: placeholders are elements with a number, which they may move and nothing else.
struct InlineText: Sendable, Hashable {
    enum Part: Sendable, Hashable {
        case text(String)
        /// Its number, and what stands for in the message; `nil` where a translator's program has dropped that.
        case placeholder(id: String, code: String?)
    }

    var parts: [Part] = []

    /// Adds text to that which stands at the end.
    mutating func append(_ text: String) {
        guard !text.isEmpty else { return }
        if case .text(let before) = parts.last { parts[parts.count - 1] = .text(before + text) } else { parts.append(.text(text)) }
    }

    var isEmpty: Bool { parts.isEmpty }

    var placeholders: [(id: String, code: String?)] {
        parts.compactMap { if case .placeholder(let id, let code) = $0 { (id, code) } else { nil } }
    }

    /// The text alone.
    var text: String { parts.map { if case .text(let text) = $0 { text } else { "" } }.joined() }

    /// Numbers the placeholders of a source and of its translation: what says the same has the same number.
    static func pair(_ source: Pattern, _ target: Pattern?) -> (source: InlineText, target: InlineText?) {
        var numbered: [(id: String, code: String, isUsed: Bool)] = []
        var first = InlineText()
        for segment in source.segments {
            switch segment {
            case .text(let text): first.append(text)
            case .placeholder(let code):
                numbered.append((String(numbered.count + 1), code, false))
                first.parts.append(.placeholder(id: String(numbered.count), code: code))
            }
        }
        guard let target else { return (first, nil) }
        let exact = target.segments.map { segment -> Int? in
            guard case .placeholder(let code) = segment, let index = numbered.firstIndex(where: { !$0.isUsed && $0.code == code }) else { return nil }
            numbered[index].isUsed = true
            return index
        }
        var second = InlineText()
        var added = numbered.count
        for (segment, index) in zip(target.segments, exact) {
            switch segment {
            case .text(let text): second.append(text)
            case .placeholder(let code):
                // Another way of saying the same fact keeps its number.
                if let index = index ?? numbered.firstIndex(where: { !$0.isUsed && operand($0.code) == operand(code) }) {
                    numbered[index].isUsed = true
                    second.parts.append(.placeholder(id: numbered[index].id, code: code))
                } else {
                    added += 1
                    second.parts.append(.placeholder(id: String(added), code: code))
                }
            }
        }
        return (first, second)
    }

    private static func operand(_ code: String) -> Substring {
        code.dropFirst().drop { $0 == " " }.prefix { $0 != " " && $0 != "}" }
    }
}
