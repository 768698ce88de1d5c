internal import MessageFormat

/// A wording cut into its patterns, which translators write, and what stands round them, which is none of their business.
struct MessageFrame: Sendable {
    struct Variant: Sendable, Hashable {
        /// Empty unless there is a choice.
        var keys: [String]
        var pattern: Pattern
    }

    /// One more than there are variants.
    private let surroundings: [String]
    let variants: [Variant]
    let selectors: [String]
    private let declarations: [ParsedMessage.Declaration]

    /// `nil` where the wording is no message.
    init?(_ text: String) {
        guard let parsed = try? ParsedMessage(parsing: text), parsed.modelErrors.isEmpty else { return nil }
        let scalars = Array(text.unicodeScalars)
        let patterns = MessageFrame.isSimple(scalars) ? [0..<scalars.count] : MessageFrame.quotedPatterns(scalars)
        declarations = parsed.declarations
        var keys: [[String]] = [[]]
        selectors = switch parsed.body {
        case .pattern: []
        case .select(let selectors, _): selectors
        }
        if case .select(_, let variants) = parsed.body { keys = variants.map { $0.keys.map(MessageFrame.told) } }
        guard keys.count == patterns.count else { return nil }
        variants = zip(keys, patterns).map { Variant(keys: $0, pattern: Pattern(raw: scalars[$1])) }
        let starts = [0] + patterns.map(\.upperBound), ends = patterns.map(\.lowerBound) + [scalars.count]
        surroundings = zip(starts, ends).map { String(String.UnicodeScalarView(scalars[$0..<$1])) }
    }

    var isChoice: Bool { !selectors.isEmpty }

    /// Whether both differ in nothing but what translators write.
    func hasShape(of other: MessageFrame) -> Bool { declarations == other.declarations && selectors == other.selectors }

    /// The pattern for the keys; where there is none, that for everything else.
    func pattern(for keys: [String]) -> Pattern? {
        (variants.first { $0.keys == keys } ?? variants.first { $0.keys.allSatisfy { $0 == "*" } } ?? variants.last)?.pattern
    }

    /// The wording with other patterns, one for each variant.
    func text(_ patterns: [Pattern]) -> String {
        var result = surroundings.first ?? ""
        for (pattern, after) in zip(patterns, surroundings.dropFirst()) { result += pattern.raw + after }
        // A full stop at the beginning would be read as a keyword.
        if surroundings == ["", ""], !MessageFrame.isSimple(Array(result.unicodeScalars)) { return "{{" + result + "}}" }
        return result
    }

    /// A key as it is told to translators.
    private static func told(_ key: ParsedMessage.Key) -> String {
        switch key {
        case .catchAll: "*"
        case .literal(let word): word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) } ? word : "|\(word)|"
        }
    }

    // MARK: Where the patterns stand

    private static func isSimple(_ scalars: [Unicode.Scalar]) -> Bool {
        let start = scalars.firstIndex { !$0.properties.isWhitespace && !isBidi($0) } ?? scalars.count
        guard start < scalars.count else { return true }
        return scalars[start] != "." && !(scalars[start] == "{" && start + 1 < scalars.count && scalars[start + 1] == "{")
    }

    private static func isBidi(_ scalar: Unicode.Scalar) -> Bool {
        [0x061C, 0x200E, 0x200F].contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }

    /// What stands within double braces.
    private static func quotedPatterns(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var patterns: [Range<Int>] = []
        var at = 0
        while at < scalars.count {
            switch scalars[at] {
            case "|": at = endOfLiteral(scalars[...], at)
            case "{" where at + 1 < scalars.count && scalars[at + 1] == "{":
                let start = at + 2
                at = start
                while at < scalars.count, scalars[at] != "}" {
                    at = scalars[at] == "{" ? endOfPlaceholder(scalars[...], at) : at + (scalars[at] == "\\" ? 2 : 1)
                }
                at = min(at, scalars.count)
                patterns.append(start..<at)
                at += 2
            case "{": at = endOfPlaceholder(scalars[...], at)
            default: at += 1
            }
        }
        return patterns
    }

    /// Behind the brace that closes the one that stands there.
    static func endOfPlaceholder(_ scalars: ArraySlice<Unicode.Scalar>, _ start: Int) -> Int {
        var at = start + 1
        while at < scalars.endIndex, scalars[at] != "}" { at = scalars[at] == "|" ? endOfLiteral(scalars, at) : at + 1 }
        return min(at + 1, scalars.endIndex)
    }

    private static func endOfLiteral(_ scalars: ArraySlice<Unicode.Scalar>, _ start: Int) -> Int {
        var at = start + 1
        while at < scalars.endIndex, scalars[at] != "|" { at += scalars[at] == "\\" ? 2 : 1 }
        return min(at + 1, scalars.endIndex)
    }
}
