internal import MessageFormat

/// What a wording and its translation must have in common.
struct ComparedWording {
    /// Facts that it shows; what is declared counts as what it is made of.
    private(set) var variables: Set<String> = []
    /// Numbers typed in the text.
    private(set) var numbers: Set<String> = []
    /// The mark that ends it.
    private(set) var close: String?
    /// The text without placeholders.
    private(set) var words = ""
    private(set) var hasDoubleSpace = false

    /// `nil` where it is no message.
    init?(_ text: String) {
        guard let message = try? ParsedMessage(parsing: text) else { return nil }
        var origins: [String: String] = [:]
        for declaration in message.declarations {
            guard case .variable(let name) = declaration.expression.operand else { continue }
            origins[declaration.name] = origins[name] ?? name
        }
        let patterns = switch message.body {
        case .pattern(let pattern): [pattern]
        case .select(_, let variants): variants.map(\.pattern)
        }
        for pattern in patterns {
            close = nil
            for element in pattern {
                close = nil
                switch element {
                case .text(let text): read(text)
                case .expression(let expression):
                    if case .variable(let name) = expression.operand { variables.insert(origins[name] ?? name) }
                case .markup: break
                }
            }
        }
    }

    /// Whether it is more than a name or an abbreviation, which are the same in many languages.
    var isProse: Bool {
        words.split { !$0.isLetter }.count { $0.count > 1 && $0.contains(where: \.isLowercase) } > 2
    }

    private mutating func read(_ text: String) {
        words += text
        if text.contains("  ") { hasDoubleSpace = true }
        var number = ""
        for character in text + " " {
            if character.isASCII, character.isNumber {
                number.append(character)
            } else if !number.isEmpty, character == "." || character == "," || character == ":" {
                number.append(character)
            } else if !number.isEmpty {
                while let last = number.last, !last.isNumber { number.removeLast() }
                numbers.insert(number)
                number = ""
            }
        }
        let end = text.reversed().first { !$0.isWhitespace && !["\"", "”", "’", ")", "»"].contains($0) }
        close = end.flatMap { [".", "!", "?", "…", ":", ";", ","].contains($0) ? String($0) : nil }
    }
}
