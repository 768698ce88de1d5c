public import Campaigns
public import Diagnostics
public import Elections
internal import JSONText

/// Reads what translators send back. What would lose or break something is refused, with its place in their file.
public struct TranslationImport {
    private let campaigns: [Campaign]
    private let facts: ElectionFacts
    private let languages: Set<String>
    private let rooms: (Campaign) -> [MessageRoom]

    /// - Parameters:
    ///   - languages: those into which anything may be translated.
    ///   - rooms: how much room the messages of a campaign have; asked once for each of which a translation is new.
    public init(campaigns: [Campaign], facts: ElectionFacts, languages: Set<String>, rooms: @escaping (Campaign) -> [MessageRoom] = { _ in [] }) {
        self.rooms = rooms
        self.campaigns = campaigns
        self.facts = facts
        self.languages = languages
    }

    /// What a file of XLIFF changes; nothing where there is an error.
    public func read(xliff bytes: [UInt8], path: String) -> (changes: [CatalogueChange], diagnostics: [Diagnostic]) {
        let read = XLIFFReader.read(bytes, path: path)
        return changes(read.contents, read.diagnostics, path: path)
    }

    /// What a workbook changes; nothing where there is an error.
    public func read(xlsx bytes: [UInt8], path: String) -> (changes: [CatalogueChange], diagnostics: [Diagnostic]) {
        let read = SheetReader.read(bytes, path: path)
        return changes(read.contents, read.diagnostics, path: path)
    }

    func changes(_ contents: ReturnedTranslations, _ found: [Diagnostic], path: String) -> (changes: [CatalogueChange], diagnostics: [Diagnostic]) {
        var diagnostics = found
        var changes: [CatalogueChange] = []
        if contents.files.isEmpty, found.isEmpty { diagnostics.append(Diagnostic(.emptyExchange, at: SourcePlace(file: path))) }
        for var file in contents.files {
            guard let campaign = campaign(file, &diagnostics), let language = language(file, campaign, &diagnostics) else { continue }
            let units = CampaignUnits(campaign, language: language, facts: facts, contracts: [], everywhere: true)
            let sent = Dictionary(units.messages.flatMap(\.units).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
            file.units += file.rows.map { $0.unit(sent[$0.id], &diagnostics) }
            var reading = FileReading(units: units, file: file, most: most(campaign))
            let messages = reading.changes()
            diagnostics += reading.diagnostics
            if !messages.isEmpty { changes.append(CatalogueChange(campaign: campaign, language: language, messages: messages)) }
        }
        return diagnostics.contains { $0.severity == .error } ? ([], diagnostics) : (changes, diagnostics)
    }

    /// How many characters a message may have, measured when it is first asked for.
    private func most(_ campaign: Campaign) -> (String) -> Int? {
        var measured: [String: Int]?
        return { [rooms] key in
            let found = measured ?? Dictionary(rooms(campaign).map { ($0.message, $0.characters) }, uniquingKeysWith: min)
            measured = found
            return found[key]
        }
    }

    private func campaign(_ file: ReturnedTranslations.File, _ diagnostics: inout [Diagnostic]) -> Campaign? {
        if let campaign = campaigns.first(where: { $0.id == file.original }) { return campaign }
        let nearest = Suggestion.nearest(to: file.original, among: campaigns.map(\.id)) ?? ""
        diagnostics.append(Diagnostic(.unknownCampaign, at: file.place, ["campaign": file.original, "suggestion": nearest]))
        return nil
    }

    private func language(_ file: ReturnedTranslations.File, _ campaign: Campaign, _ diagnostics: inout [Diagnostic]) -> String? {
        let source = campaign.languages.source
        if file.sourceLanguage != source {
            diagnostics.append(Diagnostic(
                .exchangeLanguage, at: file.languagePlace, ["field": file.languageFields.source, "language": file.sourceLanguage, "allowed": source]))
            return nil
        }
        guard let target = file.targetLanguage, target != source, languages.contains(target) else {
            let allowed = languages.filter { $0 != source }.sorted().joined(separator: ", ")
            diagnostics.append(Diagnostic(
                .exchangeLanguage, at: file.languagePlace, ["field": file.languageFields.target, "language": file.targetLanguage ?? "", "allowed": allowed]))
            return nil
        }
        return target
    }
}
