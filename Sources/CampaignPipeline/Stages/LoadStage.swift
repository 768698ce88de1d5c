package import Campaigns
internal import Composition
package import Diagnostics
internal import Distribution
package import Elections
internal import IncrementalBuild
internal import Localization
internal import Typography
package import Workspace

/// load: files → validated values, or everything that is wrong with them.
package struct LoadStage {
    let workspace: any Workspace
    let folders: Folders
    let asOf: CalendarDate?

    /// Of the fonts, where somebody has made it already.
    let fontsDigest: String?

    package init(workspace: any Workspace, folders: Folders, asOf: CalendarDate? = nil, fontsDigest: String? = nil) {
        self.fontsDigest = fontsDigest
        self.workspace = workspace
        self.folders = folders
        self.asOf = asOf
    }

    package struct Result {
        package var ground: Ground?
        package var campaigns: [Campaign] = []
        var refused: [String] = []
        /// Ids under which a refused campaign may have been made before.
        var claimed: Set<String> = []
        /// Whether what has no campaign may have one all the same.
        var mayHideCampaigns = false
        package var diagnostics: [Diagnostic] = []
    }

    static let mostBytes = 8 << 20

    package func run() -> Result {
        var missing = [Diagnostic]()
        for (name, path) in [("assets", folders.assets), ("campaigns", folders.campaigns)] where workspace.kind(of: path) != .folder {
            missing.append(Diagnostic(.missingFile, ["path": path, "name": name]))
        }
        guard missing.isEmpty else { return Result(diagnostics: missing) }
        var result = ground()
        guard var ground = result.ground else { return result }
        let loaded = CampaignLoader(
            workspace: workspace, facts: ground.facts, contracts: ground.contracts, illustrations: folders.assets + "/illustrations"
        ).load(folders.campaigns)
        ground.remember(loaded.campaigns)
        result.ground = loaded.isListed ? ground : nil
        result.campaigns = loaded.campaigns
        result.refused = loaded.refused
        (result.claimed, result.mayHideCampaigns) = (loaded.claimed, loaded.mayHideCampaigns)
        let shared = Planner.sharedCodes(loaded.campaigns)
        let refused = shared.compactMap { $0.arguments["campaign"] }
        result.campaigns.removeAll { refused.contains($0.id) }
        result.refused += refused
        result.diagnostics += loaded.diagnostics + shared
        return result
    }

    /// What campaigns stand on, without any campaign.
    func ground() -> Result {
        var result = Result()
        var fingerprint = Fingerprint()
        fingerprint.add(String(Engine.revision))
        fingerprint.add(asOf?.iso ?? "")
        guard workspace.kind(of: folders.assets) == .folder else {
            result.diagnostics.append(Diagnostic(.missingFile, ["path": folders.assets, "name": "assets"]))
            return result
        }
        /// A file of the assets; one that no edition shows is left out of the fingerprint.
        func read(_ path: String, isShown: Bool = true) -> [UInt8]? {
            guard let bytes = try? workspace.read(folders.assets + "/" + path, limit: LoadStage.mostBytes) else {
                result.diagnostics.append(Diagnostic(.missingFile, ["path": folders.assets + "/" + path]))
                return nil
            }
            guard isShown else { return bytes }
            fingerprint.add(path)
            fingerprint.add(bytes)
            return bytes
        }
        let facts = ElectionFacts.load(from: workspace, folder: folders.assets + "/elections")
        result.diagnostics += facts.diagnostics
        for entry in (try? workspace.list(folders.assets + "/elections")) ?? [] where entry.kind == .file {
            _ = read("elections/" + entry.name, isShown: !entry.name.hasPrefix("contestants-") && !["participation.csv", "totals.csv"].contains(entry.name))
        }
        guard let electionFacts = facts.facts else { return result }

        var swatches: HouseSwatches?
        var swatchBytes: [UInt8] = []
        if let bytes = read("swatches.json") {
            let file = HouseSwatches.read(bytes, path: folders.assets + "/swatches.json")
            result.diagnostics += file.diagnostics
            swatches = file.swatches
            swatchBytes = bytes
        }
        let templates = swatches.map { TemplateLoader(workspace: workspace, swatches: $0.all).load(folders.assets + "/templates") }
        result.diagnostics += templates?.diagnostics ?? []
        for template in templates?.templates ?? [] { template.sources.forEach { fingerprint.add($0) } }
        let fonts = fontsDigest ?? LoadStage.fontsDigest(workspace)
        fingerprint.add(fonts)

        var patterns: PatternAssignments?
        if let bytes = read("patterns/assignments.json") {
            let file = PatternAssignments.read(bytes, path: folders.assets + "/patterns/assignments.json")
            result.diagnostics += file.diagnostics
            patterns = file.assignments
        }
        let stage = DistributionStage(
            workspace: workspace, folder: folders.assets + "/distribution", facts: electionFacts, templates: templates?.templates.map(\.name) ?? [])
        let distribution = stage.run { read("distribution/" + $0, isShown: false) }
        result.diagnostics += distribution.diagnostics
        var words: [String: Catalogue] = [:]
        for entry in (try? workspace.list(folders.assets + "/messages")) ?? [] where entry.name.hasSuffix(".json") {
            guard let bytes = read("messages/" + entry.name) else { continue }
            let language = String(entry.name.dropLast(5))
            let file = CatalogueReader.read(bytes, path: folders.assets + "/messages/" + entry.name, language: language, facts: electionFacts)
            result.diagnostics += file.diagnostics
            words[language] = file.catalogue
        }
        var plainWords: PlainWords?
        if let bytes = read("languages/plain-words.csv", isShown: false) {
            let file = PlainWords.read(bytes, path: folders.assets + "/languages/plain-words.csv")
            result.diagnostics += file.diagnostics
            plainWords = file.words
        }
        var glossary: Glossary?
        if let bytes = read("languages/glossary.csv", isShown: false) {
            let file = Glossary.read(bytes, path: folders.assets + "/languages/glossary.csv")
            result.diagnostics += file.diagnostics
            glossary = file.glossary
        }
        var calendar: CalendarNames?
        if let bytes = read("languages/days-and-months.csv") {
            let file = CalendarNames.read(bytes, path: folders.assets + "/languages/days-and-months.csv")
            result.diagnostics += file.diagnostics
            calendar = file.names
        }
        guard result.diagnostics.isEmpty, let swatches, let templates, let patterns, var distribution = distribution.files, let plainWords, let glossary,
            let calendar
        else { return result }
        // A list that is wrong is told and left out; it keeps nothing from being made.
        let lists = stage.lists()
        distribution.units = lists.units
        result.diagnostics += lists.diagnostics
        // Without the words of the house no piece would say that it is a draft, nor who made it.
        guard words["id"] != nil else {
            result.diagnostics.append(Diagnostic(.missingFile, ["path": folders.assets + "/messages/id.json"]))
            return result
        }
        let formats = HouseFormats(calendar)
        var design = Fingerprint()
        design.add(String(Engine.revision))
        design.add(swatchBytes)
        design.add(fonts)
        result.ground = Ground(
            facts: electionFacts, asOf: asOf, formats: formats, house: HouseMessages(words, formats: formats),
            wording: WordingCheck(facts: electionFacts, plainWords: plainWords, glossary: glossary), coverage: try? FontCoverage(), swatches: swatches,
            templates: Dictionary(templates.templates.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }), patterns: patterns,
            planner: distribution.planner(electionFacts, templates.templates), digest: fingerprint.digest(), design: design.digest(), fonts: fonts,
            colours: Digest(of: swatchBytes).hex,
            templateDigests: Dictionary(templates.templates.map { ($0.name, LoadStage.digest($0)) }, uniquingKeysWith: { first, _ in first }))
        return result
    }

    /// Of the pinned font files, as far as they lie where this workspace sees them.
    private static func fontsDigest(_ workspace: any Workspace) -> String {
        InputSurvey.fonts(FontSet.house.files.compactMap { file in
            (try? workspace.read(file.path, limit: mostBytes)).map { (file.path, Digest(of: $0).hex) }
        })
    }

    private static func digest(_ template: Template) -> Digest {
        var fingerprint = Fingerprint()
        for source in template.sources { fingerprint.add(source) }
        return fingerprint.digest()
    }
}
