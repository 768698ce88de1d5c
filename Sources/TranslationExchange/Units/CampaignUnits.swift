internal import Campaigns
internal import Elections

/// All units of a campaign in one language, in the order of the source's catalogue.
struct CampaignUnits: Sendable {
    let campaign: Campaign
    let language: String
    private(set) var messages: [MessageUnits] = []

    /// - Parameters:
    ///   - facts: for the names of regions, and for where the language is read: a wording for other regions is nothing to translate.
    ///   - everywhere: whether such wordings are taken nevertheless, as they may come back in files that were written earlier.
    ///   - contracts: of the templates, to tell the places of messages.
    ///   - rooms: of its messages, where they were measured.
    init(
        _ campaign: Campaign, language: String, facts: ElectionFacts, contracts: [TemplateContract], rooms: [MessageRoom] = [], everywhere: Bool = false
    ) {
        self.campaign = campaign
        self.language = language
        guard let source = campaign.catalogues[campaign.languages.source] else { return }
        let places = CampaignUnits.places(campaign, source, contracts)
        let catalogue = campaign.catalogues[language]
        let isCeremonial = CeremonialScript.has(language), headlines = CampaignUnits.headlines(campaign)
        let latin = CeremonialScript.language(of: language).flatMap { campaign.catalogues[$0] }
        let measured = Dictionary(grouping: rooms.filter { $0.campaign == campaign.id }, by: \.message)
        for key in source.keys {
            guard let message = source.messages[key], !message.isAddress, !isCeremonial || headlines.contains(key) else { continue }
            // A headline in the script of the place stands smaller, below the Latin one, for which the room was measured.
            var one = CampaignUnits.units(key, message, catalogue?.messages[key], places[key] ?? [], isCeremonial ? [] : measured[key] ?? [], facts) { region in
                everywhere || CampaignUnits.isRead(CeremonialScript.language(of: language) ?? language, in: region, campaign, facts)
            }
            if let latin { one.tell(latin.messages[key].map { "Dalam huruf Latin (\(latin.language)): \($0.text)" }) }
            if !one.wordings.isEmpty { messages.append(one) }
        }
    }

    /// Which register, orthography and dialect the translation follows, for translators.
    var speech: String? {
        let head = campaign.catalogues[language]?.head ?? CatalogueHead.usual(language)
        let parts = [("register", "Ragam"), ("orthography", "Ejaan"), ("dialect", "Dialek")].compactMap { field, word in
            head[field].flatMap { $0.isEmpty ? nil : "\(word): \($0)." }
        }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// The messages that stand as headlines, which alone may be in the script of the place.
    private static func headlines(_ campaign: Campaign) -> Set<String> {
        Set(campaign.materials.map { material in
            if case .message(let key)? = material.slots["headline"] { key } else { "headline" }
        })
    }

    private static func units(
        _ key: String, _ source: Message, _ translation: Message?, _ places: [String], _ rooms: [MessageRoom],
        _ facts: ElectionFacts, _ isRead: (RegionCode) -> Bool
    ) -> MessageUnits {
        let isStale = translation.map { $0.isStale(against: source) } ?? false
        let regions = Set(source.regions.keys.filter(isRead)).union(translation?.regions.keys ?? [:].keys).sorted()
        var note = translation?.note ?? ""
        var wordings: [MessageUnits.Wording] = []
        for region in [nil] + regions.map(Optional.some) {
            let sourceText = region.map { source.wording(for: $0) } ?? source.text
            let targetText = if let region { translation?.regions[region] } else { translation?.text }
            guard let sourceFrame = MessageFrame(sourceText) else { continue }
            let kept = targetText.flatMap(MessageFrame.init)
            // A translation that is built in another way is not shown piece by piece.
            let target = kept.flatMap { $0.hasShape(of: sourceFrame) ? $0 : nil }
            let frame = target ?? sourceFrame
            let base = key + (region.map { "@\($0)" } ?? "")
            let units = frame.variants.map { variant in
                let pair = InlineText.pair(sourceFrame.pattern(for: variant.keys) ?? variant.pattern, target == nil ? nil : variant.pattern)
                var told = UnitTelling(note: source.note, slots: places, room: CampaignUnits.told(rooms), region: region.map { "\($0) \(facts.region($0)?.name ?? "")" } ?? "")
                if frame.isChoice {
                    told.more.append("Dipakai bila " + zip(frame.selectors, variant.keys).map { "$\($0) = \($1 == "*" ? "lainnya" : $1)" }.joined(separator: ", ") + ".")
                }
                if isStale { told.more.append("Teks sumber berubah sejak terjemahan ini dibuat.") }
                if kept != nil, target == nil { told.more.append("Katalog memuat terjemahan dengan susunan lain; terjemahan di sini akan menggantikannya.") }
                let state = translation.map { isStale && $0.state > .needsReview ? .needsReview : $0.state } ?? .needsTranslation
                let unit = TranslationUnit(
                    id: base + (frame.isChoice ? "#" + variant.keys.joined(separator: ",") : ""), keys: variant.keys, source: pair.source,
                    target: pair.target, state: pair.target == nil ? .needsTranslation : state, translatorNote: note, told: told,
                    most: rooms.map(\.characters).min())
                note = ""
                return unit
            }
            wordings.append(.init(region: region, frame: frame, sourceFrame: sourceFrame, units: units))
        }
        return MessageUnits(key: key, source: source, translation: translation, wordings: wordings)
    }

    /// Whether editions in the language may be made for a region, or for one in it.
    private static func isRead(_ language: String, in region: RegionCode, _ campaign: Campaign, _ facts: ElectionFacts) -> Bool {
        guard case .regional = campaign.languages.targets else { return true }
        return ([region] + facts.regencies(of: region).map(\.code)).contains { code in facts.languages(of: code).contains { $0.tag == language } }
    }

    /// The room in each material, for translators.
    private static func told(_ rooms: [MessageRoom]) -> String {
        guard !rooms.isEmpty else { return "" }
        let each = rooms.map { "\($0.material) \($0.characters) huruf, \($0.lines) baris" }
        return "Ruang tanpa isian program: " + each.joined(separator: "; ") + "."
    }

    /// Which slots of which materials a message fills, as translators are told it.
    private static func places(_ campaign: Campaign, _ source: Catalogue, _ contracts: [TemplateContract]) -> [String: [String]] {
        var materials: [String: [(slot: String, templates: [String])]] = [:]
        for material in campaign.materials {
            guard let contract = contracts.first(where: { $0.name == material.template }) else { continue }
            for (slot, keys) in material.messages(contract, source: source) {
                for key in keys {
                    if let index = materials[key]?.firstIndex(where: { $0.slot == slot.name }) {
                        if materials[key]?[index].templates.contains(material.template) == false { materials[key]?[index].templates.append(material.template) }
                    } else {
                        materials[key, default: []].append((slot.name, [material.template]))
                    }
                }
            }
        }
        return materials.mapValues { slots in slots.map { "\($0.slot) (\($0.templates.joined(separator: ", ")))" } }
    }
}
