internal import Artwork
internal import Campaigns
internal import Composition
public import Diagnostics
internal import Elections
internal import Localization
internal import Renditions
internal import Typography
public import Workspace

/// load, compose and look, for one folder of a template, wherever it lies: nothing of the output folder is touched.
public struct TemplateStage {
    private let workspace: any Workspace
    private let folders: Folders
    private let folder: String

    /// - Parameter folder: that of the template.
    public init(workspace: any Workspace, folders: Folders, folder: String) {
        self.workspace = workspace
        self.folders = folders
        self.folder = folder
    }

    /// What the check of a template came to.
    public struct Checked {
        public var pages = 0
        public var drawings = 0
        public var diagnostics: [Diagnostic] = []
    }

    /// Checks the template, and writes a proof of its drawings where they can be read.
    ///
    /// - Parameters:
    ///   - proof: the file; `nil` for none.
    ///   - words: what its lines are called.
    public func check(proof: String?, words: (bleed: String, trim: String, safe: String, slot: String)) -> Checked {
        let (swatches, loaded, problems) = template()
        var checked = Checked(diagnostics: problems)
        guard let template = loaded, let swatches else { return checked }
        checked.pages = template.pages.count
        checked.drawings = template.pages.joined().count
        checked.diagnostics += template.pages.joined().flatMap(\.faults)
        guard let proof else { return checked }
        do {
            let typesetter = try Typesetter(fonts: .house)
            let sheet = TemplateProof(template, typesetter: typesetter, swatches: swatches, words: .init(bleed: words.bleed, trim: words.trim, safe: words.safe, slot: words.slot)).artwork()
            try workspace.write(SVGWriter(typesetter: typesetter).files(sheet).joined().map { $0 }, to: proof)
        } catch {
            checked.diagnostics.append(FailedCall.finding(error, path: proof))
        }
        return checked
    }

    private func template() -> (swatches: HouseSwatches?, template: Template?, diagnostics: [Diagnostic]) {
        let path = folders.assets + "/swatches.json"
        guard let bytes = try? workspace.read(path, limit: LoadStage.mostBytes) else { return (nil, nil, [Diagnostic(.missingFile, ["path": path])]) }
        let file = HouseSwatches.read(bytes, path: path)
        guard let swatches = file.swatches else { return (nil, nil, file.diagnostics) }
        let loaded = TemplateLoader(workspace: workspace, swatches: swatches.all).load(template: folder)
        return (swatches, loaded.template, loaded.diagnostics)
    }

    // MARK: With a campaign's copy

    /// Writes the template with the shortest and the longest copy of a campaign, and with copy longer than any.
    ///
    /// - Parameter to: the folder that receives the drawings: `shortest.p1.svg` and so on.
    /// - Returns: the files, and what is wrong with template, campaign or fit.
    public func proof(campaign id: String, to target: String) -> (files: [String], diagnostics: [Diagnostic]) {
        let (_, found, problems) = template()
        guard let template = found else { return ([], problems) }
        let loaded = LoadStage(workspace: workspace, folders: folders).run()
        guard var ground = loaded.ground else { return ([], loaded.diagnostics) }
        guard let campaign = loaded.campaigns.first(where: { $0.id == id }) else {
            let own = loaded.diagnostics.filter { $0.place?.file.hasPrefix("\(folders.campaigns)/\(id)/") ?? false }
            return ([], own.isEmpty ? [Diagnostic(.missingFile, ["path": "\(folders.campaigns)/\(id)/campaign.json"])] : own)
        }
        ground.templates[template.name] = template
        ground.pseudo = [.accented]
        do {
            let worker = try EditionWorker(ground)
            var files: [String] = []
            var findings = template.pages.joined().flatMap(\.faults)
            for (name, edition) in extremes(campaign, template, ground, worker) {
                let localized = worker.localize(edition)
                let composed = worker.compose(localized, edition)
                let checked = worker.check(composed, localized, edition)
                // That copy does not fit which is longer than any is worth knowing, no more.
                findings += checked.diagnostics.filter { $0.arguments["region"] != nil }.map { finding in
                    var finding = finding
                    if name == "pseudo", finding.code == .overset { finding.severity = .warning }
                    return finding
                }
                guard let artwork = composed.artwork else { continue }
                for (index, drawing) in try worker.render(artwork, edition, [.svg]).enumerated() {
                    let path = "\(target)/\(name)" + (artwork.pages.count > 1 ? ".p\(index + 1)" : "") + ".svg"
                    try workspace.write(drawing.bytes, to: path)
                    files.append(path)
                }
            }
            return (files, findings)
        } catch {
            return ([], [FailedCall.finding(error, path: target)])
        }
    }

    /// The editions with the least and with the most copy, and the longer one in a language that is longer still.
    private func extremes(_ campaign: Campaign, _ template: Template, _ ground: Ground, _ worker: EditionWorker) -> [(String, Edition)] {
        guard var material = campaign.materials.first(where: { $0.template == template.name }) ?? campaign.materials.first else { return [] }
        (material.id, material.template) = (template.name, template.name)
        let known = Set(template.contract.slots.map(\.name))
        material.slots = material.slots.filter { known.contains($0.key) }
        let facts = ground.facts(of: campaign)
        var shortest: (length: Int, edition: Edition)?, longest: (length: Int, edition: Edition)?
        for region in campaign.chosenRegions(in: facts) {
            for language in campaign.languages(for: region, facts: facts) {
                let edition = Edition(campaign: campaign, material: material, region: region, unit: campaign.units?.samples[region], language: language)
                let length = worker.localize(edition).length
                if length < shortest?.length ?? .max { shortest = (length, edition) }
                if length > longest?.length ?? -1 { longest = (length, edition) }
            }
        }
        guard let shortest, let longest else { return [] }
        var pseudo = longest.edition
        pseudo.language = PseudoLanguage.accented.rawValue
        return [("shortest", shortest.edition), ("longest", longest.edition), ("pseudo", pseudo)]
    }
}
