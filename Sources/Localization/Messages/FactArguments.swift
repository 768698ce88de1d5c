internal import Campaigns
internal import Elections
internal import MessageFormat

/// The facts of a region as what messages are filled with, and the trace of those that were used.
///
/// A fact is looked up once, however many messages say it. It belongs to one edition, and is a class because all that is known is a lot to copy.
final class FactArguments: MessageArguments {
    private let facts: ElectionFacts
    let region: RegionCode
    private let cycle: Cycle
    /// Of the message to be filled next.
    var language: String { didSet { if language != oldValue { known = [] } } }
    /// Variables that are no facts, such as the edition's code.
    private let extra: [String: String]
    /// The place below the region for which the piece is made.
    let unit: CampaignUnit?

    /// Of all messages, some of them more than once.
    private(set) var origins: [FactOrigin] = []
    /// Of the message that was filled last.
    private(set) var dates: [(variable: String, date: CalendarDate)] = []
    /// Variables of that message that are not known for the region.
    private(set) var unknown: [String] = []
    /// Variables of that message that its unit's row fills in.
    private(set) var ofUnit: [String] = []
    /// Few enough to be looked through.
    private var known: [(name: String, value: MessageValue, date: CalendarDate?)] = []

    init(facts: ElectionFacts, region: RegionCode, cycle: Cycle, language: String, extra: [String: String] = [:], unit: CampaignUnit? = nil) {
        self.facts = facts
        self.region = region
        self.cycle = cycle
        self.language = language
        self.extra = extra
        self.unit = unit
    }

    /// Another message begins.
    func begin() {
        dates.removeAll(keepingCapacity: true)
        unknown.removeAll(keepingCapacity: true)
        ofUnit.removeAll(keepingCapacity: true)
    }

    func value(of name: String) -> MessageValue? {
        if let text = extra[name] { return .string(text) }
        if let unit, let text = unit.value(of: name) { return value(of: name, text, unit) }
        if let found = known.first(where: { $0.name == name }) {
            if let date = found.date { dates.append((name, date)) }
            return found.value
        }
        guard let fact = facts.variable(name, for: region, in: cycle, language: language) else {
            unknown.append(name)
            return nil
        }
        origins += fact.origins
        let value = MessageValue(fact.content)
        var date: CalendarDate?
        if case .date(let day) = fact.content {
            dates.append((name, day))
            date = day
        }
        known.append((name, value, date))
        return value
    }

    private func value(of name: String, _ text: String, _ unit: CampaignUnit) -> MessageValue? {
        ofUnit.append(name)
        guard !text.isEmpty else {
            unknown.append(name)
            return nil
        }
        origins.append(FactOrigin(
            id: "unit.\(unit.region.text).\(unit.code).\(name)", value: text, source: "\(unit.path):\(unit.line)", confidence: .high))
        return .string(text)
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
