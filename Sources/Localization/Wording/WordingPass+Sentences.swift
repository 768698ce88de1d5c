internal import Diagnostics

extension WordingPass {
    /// The most words of a sentence of voter copy, a placeholder counted as one.
    static let mostWords = 25

    mutating func checkSentences() {
        var start = 0
        for index in 0..<tokens.count where ends(index) {
            check(sentence: start..<index + 1)
            start = index + 1
        }
        if start < tokens.count { check(sentence: start..<tokens.count) }
    }

    /// A full stop before a small letter or a digit ends an abbreviation, not a sentence.
    private func ends(_ index: Int) -> Bool {
        if tokens[index].endsPattern { return true }
        guard tokens[index].endsSentence else { return false }
        guard index + 1 < tokens.count else { return true }
        let next = tokens[index + 1]
        return next.isApart && (next.kind == .placeholder || next.kind == .mark || next.kind == .word && next.startsUpper)
    }

    private mutating func check(sentence: Range<Int>) {
        var count = 0, shouted = 0, calm = 0
        var first: Int?, last = sentence.lowerBound
        for index in sentence {
            let token = tokens[index]
            if token.kind == .mark { continue }
            count += 1
            first = first ?? index
            last = index
            guard token.kind == .word, !isA(.acronym, index) else { continue }
            if token.hasLower { calm += 1 } else if token.hasVowel, token.startsUpper, token.range.count > 1 { shouted += 1 }
        }
        guard let first else { return }
        if shouted >= 2, calm == 0 { report(.allCapitals, span(first, last)) }
        if count > WordingPass.mostWords {
            report(.longSentence, span(first, last), ["count": String(count), "limit": String(WordingPass.mostWords)])
        }
    }

    /// `!!`, `?!`
    mutating func checkMarks() {
        var index = 0
        while index < tokens.count {
            let start = index
            var shouts = 0
            while isMark(UInt8(ascii: "!"), index) || isMark(UInt8(ascii: "?"), index) {
                if isMark(UInt8(ascii: "!"), index) { shouts += 1 }
                index += 1
            }
            if index - start >= 2, shouts > 0 { report(.exclamationChain, span(start, index - 1)) }
            index = max(index, start + 1)
        }
    }

    mutating func checkPlainWords() {
        var index = 0
        while index < tokens.count {
            guard tokens[index].word != nil, let found = rules.officialese.longest(tokens, at: index) else {
                index += 1
                continue
            }
            if !found.outcome.isEmpty { report(.plainWord, span(index, index + found.count - 1), ["plainer": found.outcome]) }
            index += found.count
        }
    }
}
