/// Phrases of one word and more, found in one pass; the longest at a place wins.
struct PhraseTable<Outcome: Sendable>: Sendable {
    private struct Step: Hashable, Sendable {
        var node: Int
        var word: Int
    }

    private var steps: [Step: Int] = [:]
    private var outcomes: [Outcome?] = [nil]

    /// Adds a phrase as numbers of the vocabulary; the first of equals stays.
    mutating func add(_ words: [Int], _ outcome: Outcome) {
        var node = 0
        for word in words {
            let step = Step(node: node, word: word)
            if let next = steps[step] {
                node = next
            } else {
                outcomes.append(nil)
                node = outcomes.count - 1
                steps[step] = node
            }
        }
        if node > 0, outcomes[node] == nil { outcomes[node] = outcome }
    }

    /// The longest phrase that begins with a token, and how many tokens it takes.
    func longest(_ tokens: [CopyToken], at start: Int) -> (outcome: Outcome, count: Int)? {
        var node = 0
        var best: (outcome: Outcome, count: Int)?
        var index = start
        while index < tokens.count, let word = tokens[index].word, let next = steps[Step(node: node, word: word)] {
            node = next
            index += 1
            if let outcome = outcomes[node] { best = (outcome, index - start) }
        }
        return best
    }
}
