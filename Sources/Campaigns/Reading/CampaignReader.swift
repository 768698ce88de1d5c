internal import Diagnostics
internal import Elections
internal import JSONText
internal import Workspace

/// Reads one campaign's folder.
struct CampaignReader {
    let loader: CampaignLoader
    /// The folder's name, which is to be the campaign's id.
    let name: String
    let folder: String
    var diagnostics: [Diagnostic] = []
    /// What the file says that its id is.
    private(set) var statedID: String?
    var sources: [[UInt8]] = []
    var pictures: [String: [UInt8]] = [:]
    /// Where the languages stand that are named one by one.
    var languagePlaces: [String: SourcePlace] = [:]

    init(loader: CampaignLoader, name: String, folder: String) {
        self.loader = loader
        self.name = name
        self.folder = folder
    }

    mutating func read() -> Campaign? {
        let path = folder + "/campaign.json"
        guard let bytes = bytes(path) else { return nil }
        let document = JSONDocument(bytes, path: path)
        let draft = document.root.flatMap { campaign($0) }
        diagnostics += document.diagnostics
        guard var campaign = draft else { return nil }
        campaign.catalogues = catalogues(campaign)
        checkSlots(campaign, isWhole: !document.diagnostics.contains { $0.severity == .error })
        decideForms(&campaign)
        campaign.sources = sources
        campaign.pictures = pictures
        return campaign
    }

    /// The bytes of a file; where they cannot be had, the finding tells the place that names it as well.
    mutating func bytes(_ path: String, namedAt place: SourcePlace? = nil) -> [UInt8]? {
        do {
            let bytes = try loader.workspace.read(path, limit: CampaignLoader.mostBytes)
            sources.append(bytes)
            return bytes
        } catch {
            switch error.reason {
            case .missing: diagnostics.append(Diagnostic(.missingFile, at: place, ["path": path]))
            case .tooLarge:
                diagnostics.append(Diagnostic(
                    .fileTooLarge, at: SourcePlace(file: path), ["limit": JSONLimit.file.told], related: place.map { [$0] } ?? []))
            case .busy, .system: diagnostics.append(Diagnostic(.cannotRead, at: place, ["path": path, "problem": error.problem]))
            }
            return nil
        }
    }

    private mutating func campaign(_ root: JSONNode) -> Campaign? {
        guard root.isObject else {
            root.refuse("an object")
            return nil
        }
        root.allow(CampaignSchema.names)
        _ = root["$schema"]?.string()
        let id = root.required("id").flatMap { node in node.string().map { (node, $0) } }
        if let (node, text) = id { check(id: text, node) }
        statedID = id?.1
        let title = root.required("title")?.string()
        let cycle = root.required("cycle")?.choice(of: Cycle.self)
        let function = root.required("function")?.choice(Campaign.functions)
        let audiences = (root.required("audiences")?.items() ?? []).compactMap { $0.choice(Campaign.audiences) }
        let topics = (root.required("topics")?.items() ?? []).compactMap { $0.choice(Campaign.topics) }
        let regions = root.required("regions").flatMap { RegionRuleReader(facts: loader.facts, cycle: cycle).read($0) }
        let languages = root.required("languages").flatMap { self.languages($0) }
        let list = root.required("materials")
        let materials = list.map { self.materials($0) } ?? []
        let distribution = root.required("distribution").flatMap { DistributionRuleReader(facts: loader.facts, cycle: cycle).read($0) }
        let approvals = root["approvals"]?.strings() ?? []
        let units = root["units"].flatMap { self.units($0, cycle, regions) }
        checkCopies(list?.items() ?? [], hasUnits: root["units"] != nil)
        let silences = root["silence"].map { SilenceReader().read($0) } ?? []
        guard let (_, text) = id, let title, let cycle, let function, let regions, let languages, let distribution else { return nil }
        var campaign = Campaign(
            id: text, title: title, cycle: cycle, function: function, audiences: audiences, topics: topics, regions: regions,
            languages: languages, materials: materials, distribution: distribution, approvals: approvals, silences: silences, catalogues: [:],
            folder: folder, place: root.place, sources: [], pictures: [:])
        campaign.units = units
        return campaign
    }

    private func check(id: String, _ node: JSONNode) {
        if !isID(id) {
            node.report(.invalidValue, [
                "field": "id", "value": id, "allowed": "small letters, digits and single hyphens, but not \(CampaignSchema.reserved.joined(separator: ", "))",
            ], instead: isID(name) ? name : nil)
        } else if id != name {
            node.report(.idMismatch, ["folder": name, "id": id], instead: isID(name) ? name : nil)
        }
    }

    private func isID(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return !CampaignSchema.reserved.contains(text) && parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
    }

    private mutating func languages(_ node: JSONNode) -> LanguageRule? {
        guard node.isObject else {
            node.refuse("an object")
            return nil
        }
        node.allow(CampaignSchema.languages.names)
        let source = node.required("source")?.choice(LanguageRule.sources) ?? "id"
        guard let targets = node["targets"] else { return LanguageRule(source: source, targets: .list([source])) }
        if targets.text == "regional" { return LanguageRule(source: source, targets: .regional) }
        guard targets.text == nil else {
            _ = targets.choice(["regional"])
            return nil
        }
        let tags = targets.items().compactMap { item in
            item.string().map { (tag: $0 == "zlm" ? "ms" : $0, place: item.place) }
        }
        languagePlaces = Dictionary(tags.map { ($0.tag, $0.place) }, uniquingKeysWith: { first, _ in first })
        return LanguageRule(source: source, targets: .list(tags.isEmpty ? [source] : tags.map(\.tag)))
    }
}
