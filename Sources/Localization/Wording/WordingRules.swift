internal import Elections

/// What the checks of one cycle look for, compiled once and read by every message.
struct WordingRules: Sendable {
    /// A name of a contestant as a phrase.
    struct Name: Sendable {
        /// The contestant's name in full.
        var contestant: String
        /// Only as it stands, in capitals: `PAN`, but not `pan`.
        var inCapitals: Bool
    }

    let cycle: Cycle
    private(set) var vocabulary = Vocabulary()
    private(set) var names = PhraseTable<Name>()
    /// The plainer words, empty for what may stay.
    private(set) var officialese = PhraseTable<String>()
    let dates: [(date: CalendarDate, variable: String)]
    let hours: [(time: ClockTime, variable: String)]

    init(cycle: Cycle, facts: ElectionFacts, plainWords: PlainWords) {
        self.cycle = cycle
        dates = facts.datedVariables(in: cycle)
        let anywhere = facts.regions.first?.code
        hours = ["pollsOpen", "pollsClose", "unlistedFrom"].compactMap { name in
            guard let anywhere, case .time(let time)? = facts.variable(name, for: anywhere, in: cycle, language: "id")?.content else { return nil }
            return (time, name)
        }
        addSenses()
        let regions = facts.regions.compactMap { $0.name.lowercased().split(separator: " ").first.map(String.init) }
        vocabulary.add(regions) { $0.roles.insert(.region) }
        for contestant in facts.contestants(in: cycle) { add(contestant) }
        for entry in plainWords.entries { officialese.add(phrase(entry.word), entry.plainer) }
    }

    private mutating func phrase(_ text: String) -> [Int] {
        text.lowercased().split(separator: " ").map { vocabulary.number(of: String($0)) }
    }

    private mutating func add(_ contestant: Contestant) {
        func isShort(_ name: String) -> Bool { name.count < 3 }
        for name in [contestant.name, contestant.acronym] + contestant.otherNames where !name.isEmpty {
            let isAcronym = !name.contains(" ") && name == name.uppercased()
            for spelling in Set([name, name.replacing("'", with: "\u{2019}")]).sorted() {
                // Two letters stand for too much else.
                if !isShort(spelling) { names.add(phrase(spelling), Name(contestant: contestant.name, inCapitals: isAcronym)) }
                if isAcronym { names.add(phrase("partai " + spelling), Name(contestant: contestant.name, inCapitals: false)) }
            }
        }
    }

    private mutating func addSenses() {
        for (index, words) in WordLists.months.enumerated() { vocabulary.add(words) { $0.month = index + 1 } }
        for (index, words) in WordLists.weekdays.enumerated() { vocabulary.add(words) { $0.weekday = index + 1 } }
        for (index, words) in WordLists.numbers.enumerated() { vocabulary.add(words) { $0.number = index + 1 } }
        let roles: [([String], WordSense.Roles)] = [
            (WordLists.ambiguous, .ambiguous), (WordLists.calendarNouns, .calendarNoun), (WordLists.allOf, .allOf), (WordLists.oclock, .oclock),
            (WordLists.afternoon, .afternoon), (WordLists.counters, .counter), (WordLists.receive, .receive), (WordLists.anyRegion, .anyRegion),
            (WordLists.votes, .vote), (WordLists.contestants, .contestant), (WordLists.ordinals, .ordinal), (["urut"], .rank),
            (WordLists.fillers, .filler), (WordLists.acronyms, .acronym), (WordLists.documents, .document), (WordLists.shortDocuments, .shortDocument),
            (WordLists.forms, .form), (WordLists.organisers, .organiser), (WordLists.supervisors, .supervisor), (WordLists.regionKinds, .regionKind),
            (["surat", "kertas", "serat"], .surat), (["suara", "swanten"], .suara), (["ballots", "ballot"], .ballots),
        ]
        for (words, role) in roles { vocabulary.add(words) { $0.roles.insert(role) } }
    }
}
