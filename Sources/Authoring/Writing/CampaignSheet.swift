public import Campaigns
public import Elections
internal import JSONText
public import Spreadsheet

/// Writes a campaign as a workbook that officers fill in.
///
/// What is written is read back and compared: a campaign that a workbook cannot hold whole is refused.
public struct CampaignSheet {
    /// Why a campaign cannot be written as a workbook.
    public enum Problem: Error, Hashable {
        /// The files are not those of a campaign that can be read.
        case unreadable
        /// Something that the sheets have no place for, by its path such as `/materials/0/size`, or that its cell cannot take, such as `Pesan!C4`.
        case cannotHold(String)
        case spreadsheet(SpreadsheetError)
    }

    let facts: ElectionFacts
    let contracts: [TemplateContract]
    let drawings: [String]

    /// - Parameter drawings: the drawings of the house by name, for a drop-down.
    public init(facts: ElectionFacts, contracts: [TemplateContract], drawings: [String]) {
        self.facts = facts
        self.contracts = contracts
        self.drawings = drawings
    }

    /// The bytes of the workbook.
    ///
    /// - Parameter id: the campaign's id in it; `nil` for its own.
    public func write(_ text: CampaignText, id: String? = nil) throws(Problem) -> [UInt8] {
        guard let value = try? JSONReader.read(text.campaign) else { throw .unreadable }
        var campaign = Draft(value)
        if let id { campaign = campaign.replacing("id", by: .text(id)) }
        var catalogues: [(language: String, draft: Draft)] = []
        for catalogue in text.catalogues {
            guard let value = try? JSONReader.read(catalogue.bytes) else { throw .unreadable }
            catalogues.append((catalogue.language, Draft(value)))
        }
        let workbook = workbook(campaign, catalogues)
        if let path = lost(workbook, campaign, catalogues) { throw .cannotHold(path) }
        do { return try WorkbookWriter.write(workbook) } catch {
            if case .unwritable(let sheet, let cell, _) = error { throw .cannotHold("\(sheet)!\(cell.name)") }
            throw .spreadsheet(error)
        }
    }

    private func workbook(_ campaign: Draft, _ catalogues: [(language: String, draft: Draft)]) -> Workbook {
        let cycle = campaign["cycle"]?.text.flatMap { Cycle(rawValue: $0) } ?? .pemilu2019
        let choices = ChoicesSheet(facts: facts, contracts: contracts, drawings: drawings, cycle: cycle)
        return Workbook(title: campaign["title"]?.text ?? "", sheets: [
            FormWriter(choices: choices).sheet(campaign), MessagesWriter(choices: choices).sheet(catalogues),
            MaterialsWriter(choices: choices, contracts: contracts).sheet(campaign["materials"]?.items ?? []),
            LanguagesWriter.sheet(catalogues), SilencesWriter(choices: choices).sheet(campaign["silence"]), RegionsWriter.sheet(facts, cycle), choices.sheet,
        ])
    }

    /// The path of the first thing that reading the workbook would not give back.
    private func lost(_ workbook: Workbook, _ campaign: Draft, _ catalogues: [(language: String, draft: Draft)]) -> String? {
        var reader = WorkbookImport(workbook: workbook, path: "", facts: facts)
        let read = reader.drafts()
        if let path = campaign.difference(from: read.campaign) { return path }
        for (language, draft) in catalogues {
            guard let back = read.catalogues.first(where: { $0.language == language })?.draft else { return "/messages/\(language)" }
            if let path = draft.difference(from: back) { return "/messages/\(language)\(path)" }
        }
        return nil
    }
}
