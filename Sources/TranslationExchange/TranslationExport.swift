public import Campaigns
public import Diagnostics
public import Elections

/// Writes what translators receive.
public struct TranslationExport {
    private let units: [CampaignUnits]

    /// - Parameters:
    ///   - campaigns: in the order of the file.
    ///   - facts: for the names of regions.
    ///   - contracts: of the templates, to tell the places of messages.
    ///   - rooms: how much room the messages have.
    public init(_ campaigns: [Campaign], language: String, facts: ElectionFacts, contracts: [TemplateContract], rooms: [MessageRoom] = []) {
        units = campaigns.map {
            CampaignUnits($0, language: language, names: { facts.region($0)?.name ?? "" }, contracts: contracts, rooms: rooms)
        }
    }

    /// The file as XLIFF 1.2; `nil` where it could not hold a text whole.
    public func xliff() -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        for campaign in units {
            var seen: Set<String> = []
            for message in campaign.messages {
                let texts = message.source.wordings.map(\.text) + (message.translation?.wordings.map(\.text) ?? [])
                    + [message.key, message.source.note, message.translation?.note ?? ""]
                let isDouble = message.units.contains { !seen.insert($0.id).inserted }
                guard isDouble || !texts.allSatisfy(XLIFFWriter.canHold) else { continue }
                diagnostics.append(Diagnostic(.exchangeCannotHold, at: message.source.place, ["message": message.key]))
            }
        }
        return diagnostics.isEmpty ? (XLIFFWriter.write(units), []) : (nil, diagnostics)
    }
}
