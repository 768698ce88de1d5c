public import Campaigns
public import Elections

/// The words that stand on every piece, from `assets/messages/`: formatted like any message.
public struct HouseMessages: Sendable {
    private let catalogues: [String: Catalogue]
    private let patterns: [String: MessagePattern]
    private let calendar: CalendarNames

    public init(_ catalogues: [String: Catalogue], calendar: CalendarNames) {
        self.catalogues = catalogues
        self.calendar = calendar
        var patterns: [String: MessagePattern] = [:]
        for message in catalogues.values.flatMap(\.messages.values) { patterns[message.text] = try? MessageParser.parse(message.text) }
        self.patterns = patterns
    }

    /// A word of the house in the language of the edition, else in Indonesian; empty where there is none.
    public func text(
        _ key: String, _ facts: ElectionFacts, region: RegionCode, cycle: Cycle, language: String, extra: [String: String] = [:]
    ) -> CopyText {
        let used = catalogues[language]?.messages[key] == nil ? "id" : language
        guard let message = catalogues[used]?.messages[key], let pattern = patterns[message.text] else {
            return CopyText(text: "", language: used, key: key, state: .final)
        }
        let formatter = MessageFormatter(facts: facts, region: region, cycle: cycle, language: used, calendar: calendar, extra: extra)
        return CopyText(text: formatter.format(pattern).text, language: used, key: key, state: message.state)
    }
}
