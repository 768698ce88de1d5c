public import Diagnostics
public import Elections
internal import Spreadsheet

/// What a workbook came to: the files of a campaign, and the way back from their lines to cells.
public struct ImportedCampaign: Sendable {
    /// The campaign's id; empty where the workbook has no usable one.
    public let id: String
    /// The election; `nil` where the workbook has none that the program knows.
    public let cycle: Cycle?
    public let text: CampaignText
    /// What is wrong with the workbook itself.
    public let diagnostics: [Diagnostic]
    /// The pictures that it names, by their paths in the campaign's folder.
    public let images: [String]
    private let path: String
    /// The cell of every line, by the file's path in the campaign's folder.
    private let cells: [String: [SourcePlace?]]

    /// Reads the bytes of a workbook. Nothing is thrown: what cannot be read at all is a diagnostic as well.
    public init(_ bytes: [UInt8], path: String, facts: ElectionFacts) {
        self.path = path
        do {
            let read = try WorkbookReader.read(bytes)
            var reader = WorkbookImport(workbook: read.workbook, path: path, facts: facts)
            let drafts = reader.drafts()
            let campaign = DraftPrinter(file: drafts.campaign)
            let catalogues = drafts.catalogues.map { (language: $0.language, printed: DraftPrinter(file: $0.draft)) }
            text = CampaignText(campaign: campaign.bytes, catalogues: catalogues.map { ($0.language, $0.printed.bytes) })
            cells = Dictionary(
                [("campaign.json", campaign.cells)] + catalogues.map { ("messages/\($0.language).json", $0.printed.cells) },
                uniquingKeysWith: { first, _ in first })
            let written = drafts.campaign["id"]?.text ?? ""
            id = CampaignID.isUsable(written) ? written : ""
            cycle = drafts.campaign["cycle"]?.text.flatMap { Cycle(rawValue: $0) }
            let slots = (drafts.campaign["materials"]?.items ?? []).flatMap { $0["slots"]?.members ?? [] }
            images = Set(slots.compactMap { $0.value["image"]?.text }).sorted()
            diagnostics = read.findings.compactMap { ImportedCampaign.diagnostic($0, path) } + reader.diagnostics
        } catch {
            (id, cycle, images, cells) = ("", nil, [], [:])
            text = CampaignText(campaign: [], catalogues: [])
            diagnostics = [error.diagnostic(path)]
        }
    }

    /// Tells of the workbook what was found in the files made from it, and leaves out what the workbook's own findings tell already.
    ///
    /// - Parameter folder: the campaign's folder in the findings.
    public func told(_ findings: [Diagnostic], folder: String) -> [Diagnostic] {
        let blamed = Set(diagnostics.filter { $0.severity == .error }.compactMap(\.place))
        let lacks = diagnostics.contains { [.missingField, .missingSheet, .missingColumn, .sheetLimit].contains($0.code) }
        return findings.compactMap { finding in
            var told = finding
            told.fix = nil
            told.place = finding.place.map { cell($0, folder) }
            told.related = finding.related.map { cell($0, folder) }
            told.arguments["field"] = finding.arguments["field"].map(ImportedCampaign.label)
            if let place = told.place, blamed.contains(place) { return nil }
            if lacks, [.missingField, .wrongType, .missingFile].contains(finding.code) { return nil }
            return told
        }
    }

    private func cell(_ place: SourcePlace, _ folder: String) -> SourcePlace {
        guard place.file.hasPrefix(folder + "/") else { return place }
        let lines = cells[String(place.file.dropFirst(folder.count + 1))] ?? []
        let found = lines.indices.contains(place.line - 1) ? lines[place.line - 1] : nil
        return found ?? SourcePlace(file: path)
    }

    /// What officers call a field.
    private static func label(_ field: String) -> String {
        FormField.all.first { $0.path == field || $0.path.hasSuffix("/" + field) }?.label ?? materialFields[field] ?? field
    }

    private static let materialFields = [
        "template": SheetWords.template, "per": SheetWords.per, "every": SheetWords.every, "count": SheetWords.count, "spare": SheetWords.spare,
        "renditions": SheetWords.renditions, "image": SheetWords.image, "materials": SheetWords.materials,
    ]

    /// What is wrong with a cell of a sheet that is read.
    private static func diagnostic(_ finding: CellFinding, _ path: String) -> Diagnostic? {
        let read = [SheetWords.campaign, SheetWords.messages, SheetWords.materials, SheetWords.languages, SheetWords.silences]
        return read.contains(finding.sheet) ? finding.diagnostic(path) : nil
    }
}
