public import Campaigns
public import Elections
internal import MessageFormat

/// The words that stand on every piece, from `assets/messages/`: formatted like any message.
public struct HouseMessages: Sendable {
    /// By language.
    private let catalogues: [String: CompiledCatalogue]

    public init(_ catalogues: [String: Catalogue], formats: HouseFormats) {
        let functions = HouseFunctions.registry()
        var compiled = catalogues.mapValues { CompiledCatalogue($0, functions: functions, formats: formats) }
        if let source = catalogues["id"] {
            for pseudo in PseudoLanguage.allCases {
                compiled[pseudo.rawValue] = CompiledCatalogue(source, functions: functions, formats: formats, as: pseudo)
            }
        }
        self.catalogues = compiled
    }

    /// A word of the house in the language of the edition, else in Indonesian; empty where there is none.
    public func text(
        _ key: String, _ facts: ElectionFacts, region: RegionCode, cycle: Cycle, language: String, extra: [String: String] = [:]
    ) -> CopyText {
        let used = catalogues[language]?.entries[key] == nil ? "id" : language
        guard let catalogue = catalogues[used], let entry = catalogue.entries[key], let message = entry.text else {
            return CopyText(text: "", language: used, key: key, state: .final)
        }
        var arguments = FactArguments(facts: facts, region: region, cycle: cycle, language: used, extra: extra)
        return CopyText(text: catalogue.formatter.format(message, &arguments).text, language: used, key: key, state: entry.state)
    }
}
