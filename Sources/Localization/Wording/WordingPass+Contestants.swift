internal import Diagnostics

extension WordingPass {
    /// Names of the cycle's contestants, and ballot numbers.
    mutating func checkContestants() {
        var index = 0
        while index < tokens.count {
            guard tokens[index].word != nil else {
                index += 1
                continue
            }
            if let last = ballotNumber(from: index) {
                report(.contestantNumber, span(index, last))
                index = last + 1
            } else if let found = rules.names.longest(tokens, at: index), !found.outcome.inCapitals || !tokens[index].hasLower {
                report(.contestantName, span(index, index + found.count - 1), ["name": found.outcome.contestant])
                index += found.count
            } else {
                index += 1
            }
        }
    }

    /// The last token of `coblos nomor 1`, `paslon 2`, `pasangan calon nomor urut 1`, where one begins here.
    private func ballotNumber(from start: Int) -> Int? {
        var at = start
        var needsOrdinal = false
        if isA(.contestant, at) {
            at += 1
        } else if word("pasangan", at), word("calon", at + 1) {
            at += 2
        } else if word("calon", at) {
            needsOrdinal = true
            at += 1
        } else if isA(.vote, at) {
            needsOrdinal = true
            at += 1
            while at - start <= 4, isA(.filler, at) { at += 1 }
        } else if isA(.ordinal, at), isA(.rank, after(at)) {
            needsOrdinal = true
        } else {
            return nil
        }
        if isA(.ordinal, at) {
            at = after(at)
            if isA(.rank, at) { at += 1 }
            return number(at) == nil ? nil : at
        }
        // `partai 5`, but not `partai lima tahun lalu`
        return !needsOrdinal && at < tokens.count && tokens[at].kind == .number && number(at) != nil ? at : nil
    }

    /// The token after an abbreviation with or without its full stop.
    private func after(_ index: Int) -> Int { isMark(UInt8(ascii: "."), index + 1) ? index + 2 : index + 1 }

    private func word(_ text: String, _ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .word && copy.small[tokens[index].range].elementsEqual(text.utf8)
    }
}
