internal import Diagnostics
internal import Elections

extension WordingPass {
    /// What the law sets and somebody typed: dates, hours, counts, offices, forms.
    mutating func checkTypedFacts() {
        var index = 0
        while index < tokens.count {
            let last = relativeDate(index) ?? date(index) ?? hour(index) ?? ballotCount(index) ?? office(index) ?? document(index)
            index = (last ?? index) + 1
        }
    }

    /// `lima surat suara`, `5 lembar surat suara`, `kelima surat suara`; one only where somebody is given it.
    private mutating func ballotCount(_ index: Int) -> Int? {
        let count = number(index)
        guard isA(.allOf, index) || count.map({ (1...9).contains($0) }) == true else { return nil }
        if count == 1, !isA(.receive, index - 1) { return nil }
        var at = index + 1
        while at - index <= 2, isA(.counter, at) { at += 1 }
        guard isA(.surat, at) && isA(.suara, at + 1) || isA(.ballots, at) else { return nil }
        let last = isA(.surat, at) ? at + 1 : at
        report(.typedBallotCount, span(index, last), ["suggestion": "$ballotCount"])
        return last
    }

    /// `KPU Kabupaten Bantul`, `KPU Bantul`, `Bawaslu Kota Bandung`; not `KPU Kabupaten/Kota`, `KPU Kota Anda`.
    private mutating func office(_ index: Int) -> Int? {
        let isOrganiser = isA(.organiser, index)
        guard isOrganiser || isA(.supervisor, index), tokens[index].startsUpper else { return nil }
        var last = index
        if isA(.regionKind, index + 1) {
            guard isName(index + 2), !isA(.anyRegion, index + 2) else { return nil }
            last = index + 2
        } else if isName(index + 1), isA(.region, index + 1) {
            last = index + 1
        } else {
            return nil
        }
        while last - index < 5, isName(last + 1), sense(last + 1) == nil || isA(.region, last + 1) { last += 1 }
        report(.typedOffice, span(index, last), ["suggestion": isOrganiser ? "$organiser" : "$supervisor"])
        return last
    }

    private func isName(_ index: Int) -> Bool { index < tokens.count && tokens[index].kind == .word && tokens[index].startsUpper }

    /// A form, a voter list, or the year of the election.
    private mutating func document(_ index: Int) -> Int? {
        let token = tokens[index]
        if let value = token.value, (2016...2020).contains(value) {
            report(.typedFact, token.range, ["suggestion": "$cycle"])
        } else if isA(.document, index) || isA(.shortDocument, index) && isA(.form, index - 1) {
            report(.typedFact, token.range, ["suggestion": "$" + variable(ofDocument: String(decoding: copy.small[token.range], as: UTF8.self))])
        } else {
            return nil
        }
        return index
    }

    /// The lists changed their names in 2019: DPTb had been the unlisted voters and became the moved ones.
    private func variable(ofDocument name: String) -> String {
        switch name {
        case "dpph": "voterListMoved"
        case "dptb": rules.cycle == .pemilu2019 ? "voterListMoved" : "voterListUnlisted"
        case "dpk": "voterListUnlisted"
        case _ where name.hasPrefix("c6"): "invitationForm"
        case _ where name.hasPrefix("a"): "documentsMoved"
        default: "documentsListed"
        }
    }
}
