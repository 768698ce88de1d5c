internal import Campaigns
public import Diagnostics
internal import Elections
internal import Localization
public import TranslationExchange
public import Workspace

/// Copy goes to translators and comes back; how far it is.
public struct TranslationStage {
    private let workspace: any Workspace
    private let folders: Folders
    private let selection: Selection

    public init(workspace: any Workspace, folders: Folders, selection: Selection = .everything) {
        self.workspace = workspace
        self.folders = folders
        self.selection = selection
    }

    private static let mostBytes = 16 << 20

    // MARK: To translators

    /// What a translator works in.
    public enum Form: Sendable {
        /// XLIFF 1.2, for translation programs.
        case xliff
        /// A workbook, for spreadsheet programs.
        case workbook

        /// By the ending of a file's name; `nil` for another ending.
        public init?(file: String) {
            switch file.split(separator: ".").last?.lowercased() {
            case "xlf", "xliff": self = .xliff
            case "xlsx": self = .workbook
            default: return nil
            }
        }
    }

    /// The selected campaigns in one language.
    public func export(language: String, as form: Form = .xliff) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
        let loaded = load()
        guard let ground = loaded.ground else { return (nil, loaded.diagnostics) }
        // A campaign that cannot be read is told and left out, as in a run.
        var diagnostics: [Diagnostic] = []
        let campaigns = loaded.campaigns.filter {
            selection.takes($0) && language != $0.languages.source && isWanted(language, in: $0, ground)
        }
        // What is wrong with a translation is what the translator is to mend; the source must be sound.
        for campaign in campaigns {
            let source = campaign.catalogues[campaign.languages.source]?.path
            diagnostics += ground.localizer(campaign).findings(ground.wording).filter { $0.severity == .error && $0.place?.file == source }
        }
        if campaigns.isEmpty { diagnostics.append(Diagnostic(.nothingToTranslate, ["language": language])) }
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return (nil, loaded.diagnostics + diagnostics) }
        do {
            let finder = try RoomFinder(ground)
            let rooms = campaigns.flatMap { finder.rooms($0, $0.materials) }
            let export = TranslationExport(campaigns, language: language, facts: ground.facts, contracts: ground.contracts, rooms: rooms)
            let written = switch form {
            case .xliff: export.xliff()
            case .workbook: export.xlsx(pictures: try campaigns.flatMap(PictureMaker(ground).pictures))
            }
            return (written.bytes, loaded.diagnostics + written.diagnostics)
        } catch {
            return (nil, loaded.diagnostics + [Diagnostic(.internalError, ["problem": "\(error)"])])
        }
    }

    /// Whether a campaign is made, or might be made, in a language: a list names it, or one of its regions reads it.
    private func isWanted(_ language: String, in campaign: Campaign, _ ground: Ground) -> Bool {
        if campaign.catalogues[language] != nil { return true }
        // A headline in the script of the place is wanted where the place's language is.
        let language = CeremonialScript.language(of: language) ?? language
        switch campaign.languages.targets {
        case .list(let tags): return tags.contains(language)
        case .regional:
            let facts = ground.facts(of: campaign)
            return campaign.regions.chosen(in: facts, cycle: campaign.cycle).contains { facts.languages(of: $0).contains { $0.tag == language } }
        }
    }

    /// How much room the messages of the selected campaigns have in the selected materials, the tightest first.
    public func budget() -> (rooms: [MessageRoom], diagnostics: [Diagnostic]) {
        let loaded = load()
        guard let ground = loaded.ground else { return ([], loaded.diagnostics) }
        do {
            let finder = try RoomFinder(ground)
            let campaigns = loaded.campaigns.filter(selection.takes)
            let rooms = campaigns.flatMap { finder.rooms($0, $0.materials.filter(selection.takes)) }
            return (rooms.sorted(by: MessageRoom.isTighter), loaded.diagnostics)
        } catch {
            return ([], loaded.diagnostics + [Diagnostic(.internalError, ["problem": "\(error)"])])
        }
    }

    // MARK: From translators

    /// What an import has changed.
    public struct Imported: Sendable, Hashable {
        public var campaign: String
        public var language: String
        public var path: String
        public var messages: Int
    }

    /// Takes a translator's file into the catalogues: all of it, or nothing.
    public func take(_ path: String) -> (imported: [Imported], diagnostics: [Diagnostic]) {
        let loaded = load()
        guard let ground = loaded.ground else { return ([], loaded.diagnostics) }
        let bytes: [UInt8]
        do {
            bytes = try workspace.read(path, limit: TranslationStage.mostBytes)
        } catch {
            return ([], [Diagnostic(error.reason == .missing ? .missingFile : .cannotRead, ["path": path, "problem": error.problem])])
        }
        let languages = Set(ground.facts.regions.flatMap { ground.facts.languages(of: $0.code).map(\.tag) })
            .union(loaded.campaigns.flatMap { Array($0.catalogues.keys) + $0.languages.listed }).union(CeremonialScript.tags)
        let rooms = try? RoomFinder(ground)
        let reader = TranslationImport(campaigns: loaded.campaigns, facts: ground.facts, languages: languages) { campaign in
            rooms?.rooms(campaign, campaign.materials) ?? []
        }
        let reading = Form(file: path) == .workbook ? reader.read(xlsx: bytes, path: path) : reader.read(xliff: bytes, path: path)
        var diagnostics = reading.diagnostics
        // A campaign that cannot be found may be one that cannot be read.
        if diagnostics.contains(where: { $0.code == .unknownCampaign }) { diagnostics += loaded.diagnostics.filter { $0.severity == .error } }
        var written: [(Imported, [UInt8])] = []
        for change in reading.changes {
            let file = change.campaign.folder + "/" + change.path
            let new = change.applied(to: try? workspace.read(file, limit: LoadStage.mostBytes))
            diagnostics += findings(change, new, ground)
            written.append((Imported(campaign: change.campaign.id, language: change.language, path: file, messages: change.messages.count), new))
        }
        guard !diagnostics.contains(where: { $0.severity == .error }) else { return ([], diagnostics) }
        for (imported, bytes) in written {
            do { try workspace.write(bytes, to: imported.path) } catch {
                return ([], diagnostics + [Diagnostic(.cannotWrite, ["path": error.path, "problem": error.problem])])
            }
        }
        return (written.map(\.0), diagnostics)
    }

    /// What is wrong with the new wordings, told at their place in the translator's file.
    private func findings(_ change: CatalogueChange, _ bytes: [UInt8], _ ground: Ground) -> [Diagnostic] {
        let facts = ground.facts(of: change.campaign)
        let read = CatalogueReader.read(bytes, path: change.path, language: change.language, facts: facts)
        guard let catalogue = read.catalogue else { return read.diagnostics }
        var campaign = change.campaign
        campaign.catalogues[change.language] = catalogue
        let places = Dictionary(change.messages.map { ($0.key, $0.place) }, uniquingKeysWith: { first, _ in first })
        let localizer = Localizer(campaign, facts: facts, contracts: ground.contracts, formats: ground.formats)
        return localizer.findings(ground.wording).compactMap { finding in
            guard finding.place?.file == change.path, let place = finding.arguments["message"].flatMap({ places[$0] }) else { return nil }
            return Diagnostic(finding.code, severity: finding.severity, at: place, finding.arguments)
        } + read.diagnostics
    }

    // MARK: How far it is

    /// One campaign in one language.
    public struct Status: Sendable {
        public var campaign: String
        public var cycle: String
        public var language: String
        public var progress: TranslationProgress
        /// Editions in this language, alone or beside the source.
        public var editions = 0
        /// Of those, how many show a message that is missing or stale.
        public var affected = 0
        /// How many are not made, because copy is not translated and the template takes one language only.
        public var notMade = 0
    }

    /// The selected campaigns in the languages that they have or name, in the order of the manifest.
    public func status() -> (status: [Status], diagnostics: [Diagnostic]) {
        let loaded = load()
        guard let ground = loaded.ground else { return ([], loaded.diagnostics) }
        let plan = EditionPlan(loaded.campaigns, selection: selection, facts: ground.facts(of:))
        let status = plan.chosen.flatMap { one in
            let campaign = one.campaign
            let source = campaign.languages.source
            let languages = Set(Array(campaign.catalogues.keys) + campaign.languages.listed).subtracting([source])
                .filter { isAsked($0) && (!CeremonialScript.has($0) || campaign.languages.listed.contains($0)) }.sorted()
            let regions = one.regions.map { campaign.languages(for: $0, facts: ground.facts(of: campaign)) }
            return languages.map { language in
                let progress = TranslationProgress(campaign, language: language)
                let open = Set(progress.missingKeys + progress.stale), places = regions.count { $0.contains(language) }
                var status = Status(campaign: campaign.id, cycle: campaign.cycle.rawValue, language: language, progress: progress)
                for material in one.materials {
                    // Alone, or beside the source: a piece in two languages is one in either.
                    guard let name = material.editions(in: [language]).first else {
                        status.notMade += places
                        continue
                    }
                    guard selection.takes(language: name) else { continue }
                    status.editions += places
                    guard let contract = ground.contracts.first(where: { $0.name == material.template }), let catalogue = campaign.catalogues[source],
                        material.messages(contract, source: catalogue).contains(where: { !open.isDisjoint(with: $0.keys) })
                    else { continue }
                    status.affected += places
                }
                return status
            }
        }
        return (status, loaded.diagnostics)
    }

    /// Whether a language is selected, alone or as one of two.
    private func isAsked(_ language: String) -> Bool {
        selection.languages.isEmpty || selection.languages.contains { [EditionName($0).main, EditionName($0).beside].contains(language) }
    }

    private func load() -> LoadStage.Result { LoadStage(workspace: workspace, folders: folders).run() }
}
