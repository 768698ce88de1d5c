public import Campaigns
public import Diagnostics
public import Elections
internal import Spreadsheet

/// Writes what translators receive.
public struct TranslationExport {
    private let units: [CampaignUnits]
    /// As the facts call it; its tag where they do not.
    private let languageName: String

    /// - Parameters:
    ///   - campaigns: in the order of the file.
    ///   - facts: for the names of regions.
    ///   - contracts: of the templates, to tell the places of messages.
    ///   - rooms: how much room the messages have.
    public init(_ campaigns: [Campaign], language: String, facts: ElectionFacts, contracts: [TemplateContract], rooms: [MessageRoom] = []) {
        let names = facts.regions.lazy.flatMap { facts.languages(of: $0.code) }
        languageName = names.first { $0.tag == language }?.name ?? language
        units = campaigns.map {
            CampaignUnits($0, language: language, facts: facts, contracts: contracts, rooms: rooms)
        }
    }

    /// The file as XLIFF 1.2; `nil` where it could not hold a text whole.
    public func xliff() -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
        let diagnostics = unholdable(XLIFFWriter.canHold)
        return diagnostics.isEmpty ? (XLIFFWriter.write(units), []) : (nil, diagnostics)
    }

    /// The same as a workbook, with pictures of messages in place; `nil` where it could not hold a text whole.
    public func xlsx(pictures: [MessagePicture]) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
        let diagnostics = unholdable(Cell.canHold)
        guard diagnostics.isEmpty else { return (nil, diagnostics) }
        let help = HelpSheet(units, language: languageName)
        let table = TranslationSheet(units, pictures: pictures, states: help.states)
        do {
            return (try WorkbookWriter.write(Workbook(title: "Terjemahan: \(languageName)", sheets: [help.sheet, table.sheet()])), [])
        } catch {
            return (nil, [Diagnostic(.internalError, ["problem": "\(error)"])])
        }
    }

    /// The messages of which a file cannot hold a text, or not under their keys.
    private func unholdable(_ canHold: (String) -> Bool) -> [Diagnostic] {
        units.flatMap { campaign in
            var seen: Set<String> = []
            return campaign.messages.compactMap { message -> Diagnostic? in
                let texts = message.source.wordings.map(\.text) + (message.translation?.wordings.map(\.text) ?? [])
                    + [message.key, message.source.note, message.translation?.note ?? ""]
                let isDouble = message.units.contains { !seen.insert($0.id).inserted }
                guard isDouble || !texts.allSatisfy(canHold) else { return nil }
                return Diagnostic(.exchangeCannotHold, at: message.source.place, ["message": message.key])
            }
        }
    }
}
