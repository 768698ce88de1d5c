internal import Elections
internal import MessageFormat

/// The facts of a region as what messages are filled with, and the trace of those that were used.
struct FactArguments: MessageArguments {
    let facts: ElectionFacts
    let region: RegionCode
    let cycle: Cycle
    let language: String
    /// Variables that are no facts, such as the edition's code.
    var extra: [String: String] = [:]

    private(set) var origins: [FactOrigin] = []
    private(set) var dates: [(variable: String, date: CalendarDate)] = []
    /// Variables that are not known for the region.
    private(set) var unknown: [String] = []

    init(facts: ElectionFacts, region: RegionCode, cycle: Cycle, language: String, extra: [String: String] = [:]) {
        self.facts = facts
        self.region = region
        self.cycle = cycle
        self.language = language
        self.extra = extra
    }

    mutating func value(of name: String) -> MessageValue? {
        if let text = extra[name] { return .string(text) }
        guard let value = facts.variable(name, for: region, in: cycle, language: language) else {
            unknown.append(name)
            return nil
        }
        origins += value.origins
        if case .date(let date) = value.content { dates.append((name, date)) }
        return MessageValue(value.content)
    }
}

extension MessageValue {
    /// A fact.
    init(_ content: VariableValue.Content) {
        switch content {
        case .text(let text): self = .string(text)
        case .integer(let number): self = .integer(number)
        case .list(let items): self = .list(items)
        case .date(let date): self = .dateTime(DateTimeValue(date: DateTimeValue.Day(year: date.year, month: date.month, day: date.day)))
        case .time(let time): self = .dateTime(DateTimeValue(time: DateTimeValue.Time(hour: time.hour, minute: time.minute)))
        }
    }
}
