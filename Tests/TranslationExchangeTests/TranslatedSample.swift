import Campaigns
import Diagnostics
import Elections
import TranslationExchange
import Workspace

/// A campaign with every kind of message, and what must hold of whatever comes back for it. The fuzzer in Fuzz/ uses it too.
struct TranslatedSample {
    static let source = #"""
        {
          "headline": "Kenali surat suara",
          "lead": { "text": "{$votingDay :date} di {$region}: {$ballotCount :integer}.", "note": "Jangan diringkas.", "regions": { "31": "Empat di {$region}." } },
          "steps.1": ".input {$ballotCount :integer} .match $ballotCount 4 {{Empat di {$region}.}} * {{{$ballotCount} lembar \\{x\\}.}}",
          "steps.2": "{{.Titik {|} y|}}}"
        }
        """#

    static let translation = #"""
        {
          "headline": "Kenal kertas",
          "steps.2": { "text": "{{.Noktah {|} y|}}}", "state": "final", "source": "0123456789abcdef", "note": "Ya." }
        }
        """#

    let campaign: Campaign
    let facts: ElectionFacts

    /// - Parameter facts: those of the project.
    init?(facts: ElectionFacts) {
        let file = """
            {"id": "sample", "title": "Contoh", "cycle": "pemilu-2019", "function": "voter-education", "audiences": [], "topics": [], "regions": {}, \
            "languages": {"source": "id"}, "materials": [{"template": "none", "copies": {"per": "region"}}], \
            "distribution": {"ready": "2019-01-01", "arrive": "2019-01-01"}}
            """
        let workspace = MemoryWorkspace([
            "campaigns/sample/campaign.json": file, "campaigns/sample/messages/id.json": TranslatedSample.source,
            "campaigns/sample/messages/ms.json": TranslatedSample.translation,
        ])
        let loader = CampaignLoader(
            workspace: workspace, facts: facts, contracts: [TemplateContract(name: "none", slots: [])], illustrations: "illustrations")
        guard let campaign = loader.load("campaigns").campaigns.first else { return nil }
        self.campaign = campaign
        self.facts = facts
    }

    /// What a translator works in.
    enum Form: Sendable { case xliff, workbook }

    func exported(_ campaign: Campaign, as form: Form = .xliff) -> [UInt8]? {
        let export = TranslationExport([campaign], language: "ms", facts: facts, contracts: [])
        return form == .xliff ? export.xliff().bytes : export.xlsx(pictures: []).bytes
    }

    /// The catalogue after a file, and what the file changes; `nil` where it is refused.
    func taken(
        _ file: [UInt8], as form: Form = .xliff, into campaign: Campaign, _ catalogue: [UInt8]
    ) -> (campaign: Campaign, catalogue: [UInt8], changes: Int)? {
        let reader = TranslationImport(campaigns: [campaign], facts: facts, languages: ["ms"])
        let result = form == .xliff ? reader.read(xliff: file, path: "a.xlf") : reader.read(xlsx: file, path: "a.xlsx")
        guard !result.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
        let bytes = result.changes.reduce(catalogue) { $1.applied(to: $0) }
        var campaign = campaign
        campaign.catalogues["ms"] = CatalogueReader.read(bytes, path: "ms.json", language: "ms", facts: facts).catalogue
        return (campaign, bytes, result.changes.reduce(0) { $0 + $1.messages.count })
    }

    /// What is wrong with how a file is taken; `nil` where nothing is.
    func fault(_ file: [UInt8], as form: Form = .xliff) -> String? {
        guard let once = taken(file, as: form, into: campaign, Array(TranslatedSample.translation.utf8)) else { return nil }
        guard once.campaign.catalogues["ms"] != nil else { return "the catalogue cannot be read" }
        guard let twice = taken(file, as: form, into: once.campaign, once.catalogue) else { return "the file is refused the second time" }
        if twice.catalogue != once.catalogue { return "the second time changes the catalogue again" }
        for form in [Form.xliff, .workbook] {
            guard let sent = exported(once.campaign, as: form) else { return "the catalogue cannot be sent" }
            guard let back = taken(sent, as: form, into: once.campaign, once.catalogue) else { return "what is sent is refused" }
            if back.changes != 0 { return "what is sent differs from the catalogue" }
        }
        return nil
    }
}
