internal import MessageFormat

/// A language that nobody speaks, to see how pieces bear translation: the source's copy, longer and with accents. Its editions are drafts that are
/// made when they are asked for by name, and planned for nobody.
public enum PseudoLanguage: String, Sendable, Hashable, CaseIterable {
    case accented = "qps-ploc"
    /// The same, written from right to left.
    case mirrored = "qps-plocm"

    /// Those among some tags, each once, in a fixed order.
    public static func among(_ tags: [String]) -> [PseudoLanguage] { allCases.filter { tags.contains($0.rawValue) } }

    /// The message with its copy rewritten; what stands between braces is left as it is.
    func rewritten(_ message: ParsedMessage) -> ParsedMessage {
        var message = message
        switch message.body {
        case .pattern(let elements): message.body = .pattern(rewritten(elements))
        case .select(let selectors, var variants):
            for index in variants.indices { variants[index].pattern = rewritten(variants[index].pattern) }
            message.body = .select(selectors: selectors, variants: variants)
        }
        return message
    }

    private func rewritten(_ pattern: [ParsedMessage.Element]) -> [ParsedMessage.Element] {
        guard !pattern.isEmpty else { return pattern }
        var length = 0
        var elements = pattern.map { element in
            guard case .text(let text) = element else { return element }
            length += text.count
            return ParsedMessage.Element.text(PseudoWriter(isMirrored: self == .mirrored).text(text))
        }
        elements.insert(.text("["), at: 0)
        elements.append(.text(PseudoWriter(isMirrored: self == .mirrored).text(PseudoWriter.padding(for: length)) + "]"))
        return elements
    }
}
