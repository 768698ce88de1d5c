public import Campaigns
public import Elections
internal import MessageFormat

/// The words that stand on every piece, from `assets/messages/`: formatted like any message.
public struct HouseMessages: Sendable {
    private let catalogues: [String: Catalogue]
    private let book: MessageBook
    private let formatters: [String: MessageFormatter]

    public init(_ catalogues: [String: Catalogue], formats: HouseFormats) {
        self.catalogues = catalogues
        book = MessageBook(catalogues.values.flatMap(\.messages.values).map(\.text), functions: HouseFunctions.registry())
        formatters = catalogues.reduce(into: [:]) { $0[$1.key] = formats.formatter(for: $1.key) }
    }

    /// A word of the house in the language of the edition, else in Indonesian; empty where there is none.
    public func text(
        _ key: String, _ facts: ElectionFacts, region: RegionCode, cycle: Cycle, language: String, extra: [String: String] = [:]
    ) -> CopyText {
        let used = catalogues[language]?.messages[key] == nil ? "id" : language
        guard let message = catalogues[used]?.messages[key], let compiled = book[message.text], let formatter = formatters[used] else {
            return CopyText(text: "", language: used, key: key, state: .final)
        }
        var arguments = FactArguments(facts: facts, region: region, cycle: cycle, language: used, extra: extra)
        return CopyText(text: formatter.format(compiled, &arguments).text, language: used, key: key, state: message.state)
    }
}
