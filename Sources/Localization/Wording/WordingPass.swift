internal import Diagnostics

/// One message under the checks: tokens, what they can be, and what was found so far.
struct WordingPass {
    let rules: WordingRules
    let copy: ScannedCopy
    let language: String
    var findings: [WordingFinding] = []

    init(_ text: String, language: String, rules: WordingRules) {
        self.rules = rules
        self.language = language
        copy = ScannedCopy(text, rules.vocabulary)
    }

    var tokens: [CopyToken] { copy.tokens }

    mutating func run() -> [WordingFinding] {
        checkSentences()
        checkMarks()
        checkTypedFacts()
        checkContestants()
        // The list is of Indonesian words; some of them are plain in other languages.
        if language == "id" { checkPlainWords() }
        return findings
    }

    // MARK: Looking at tokens

    func sense(_ index: Int) -> WordSense? {
        guard index >= 0, index < tokens.count, let word = tokens[index].word else { return nil }
        return rules.vocabulary.senses[word]
    }

    func isA(_ role: WordSense.Roles, _ index: Int) -> Bool { sense(index)?.roles.contains(role) ?? false }

    /// A number of one or two digits, or a number word.
    func number(_ index: Int) -> Int? {
        guard index >= 0, index < tokens.count else { return nil }
        if let value = tokens[index].value { return tokens[index].range.count <= 2 ? value : nil }
        return sense(index)?.number
    }

    func isMark(_ byte: UInt8, _ index: Int) -> Bool { index >= 0 && index < tokens.count && tokens[index].kind == .mark && tokens[index].mark == byte }

    func beginsSentence(_ index: Int) -> Bool { index == 0 || tokens[index - 1].endsSentence }

    /// From the first byte of a token to the last of another.
    func span(_ first: Int, _ last: Int) -> Range<Int> { tokens[first].range.lowerBound..<tokens[last].range.upperBound }

    mutating func report(_ code: DiagnosticCode, _ range: Range<Int>, _ arguments: [String: String] = [:]) {
        findings.append(WordingFinding(code: code, range: range, arguments: arguments))
    }
}
