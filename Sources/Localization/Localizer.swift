public import Campaigns
public import Diagnostics
public import Elections
internal import JSONText
internal import MessageFormat

/// localize: messages and facts of a region → copy for every slot.
public struct Localizer: Sendable {
    private let campaign: Campaign
    private let facts: ElectionFacts
    private let contracts: [String: TemplateContract]
    private let functions: FunctionRegistry
    /// By language.
    private let catalogues: [String: CompiledCatalogue]
    /// Keys of addresses, which are no copy.
    private let links: Set<String>

    /// Compiles every message of the campaign; what cannot be read is in ``findings(_:)``.
    ///
    /// - Parameter pseudo: the pseudo-languages that are asked for as well.
    public init(_ campaign: Campaign, facts: ElectionFacts, contracts: [TemplateContract], formats: HouseFormats, pseudo: [PseudoLanguage] = []) {
        self.campaign = campaign
        self.facts = facts
        self.contracts = Dictionary(contracts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let functions = HouseFunctions.registry(facts, campaign.cycle)
        self.functions = functions
        var compiled = campaign.catalogues.mapValues { CompiledCatalogue($0, functions: functions, formats: formats) }
        if let source = campaign.catalogues[campaign.languages.source] {
            for language in pseudo {
                compiled[language.rawValue] = CompiledCatalogue(source, functions: functions, formats: formats, as: language)
            }
        }
        catalogues = compiled
        links = campaign.materials.reduce(into: ["link"]) { links, material in
            for slot in contracts.first(where: { $0.name == material.template })?.slots ?? [] where slot.kind == .link {
                if case .message(let key)? = material.slots[slot.name] { links.insert(key) }
            }
        }
    }

    // MARK: What is wrong whatever the region

    /// Messages that cannot be read, variables that there are not, and wording that the campaign does not put up with.
    public func findings(_ wording: WordingCheck) -> [Diagnostic] {
        let sample = campaign.regions.sample(facts, campaign.cycle)
        let check = PlaceholderCheck(variables: facts.variableNames(in: campaign.cycle) + (campaign.units?.variables ?? []), functions: functions) { name in
            sample.flatMap { facts.variable(name, for: $0, in: campaign.cycle, language: "id")?.content }
        }
        var filter = SilenceFilter(campaign.silences)
        var findings: [Diagnostic] = []
        let source = campaign.catalogues[campaign.languages.source]
        for catalogue in campaign.catalogues.values.sorted(by: { $0.language < $1.language }) {
            for (key, message) in catalogue.messages.sorted(by: { $0.key < $1.key }) {
                for (text, place) in message.wordings {
                    if let fault = catalogues[catalogue.language]?.faults[text] {
                        findings.append(Localizer.unreadable(text, fault, key, place))
                        continue
                    }
                    guard let parsed = try? ParsedMessage(parsing: text) else { continue }
                    findings += check.findings(parsed, text, key: key, at: place)
                    guard !links.contains(key) else { continue }
                    findings += filter.told(wording.findings(text, key: key, language: catalogue.language, cycle: campaign.cycle, at: place))
                }
                if catalogue.language != source?.language, !links.contains(key), message.state != .needsTranslation, let original = source?.messages[key] {
                    let check = TranslationCheck(
                        key: key, language: catalogue.language, source: original, translation: message, glossary: wording.glossary)
                    findings += filter.told(check.findings)
                }
            }
        }
        // A message that cannot be read was not checked: its silences may be of use once it can be.
        return findings.contains { $0.severity == .error } ? findings : findings + filter.unused
    }

    private static func unreadable(_ text: String, _ fault: MessageFault, _ key: String, _ place: SourcePlace) -> Diagnostic {
        var place = place
        if let offset = fault.offset {
            let scalars = text.unicodeScalars
            func bytes(_ count: Int) -> Int { scalars.prefix(count).reduce(0) { $0 + UTF8.width($1) } }
            place = place.part(bytes(offset)..<bytes(offset + 1))
        }
        return Diagnostic(.messageSyntax, at: place, ["message": key, "problem": fault.reason])
    }

    // MARK: One edition

    /// - Parameters:
    ///   - unit: the place below the region for which it is.
    ///   - edition: the name of a language, or of two: `jv+id`.
    public func copy(_ material: Material, region: RegionCode, unit: CampaignUnit? = nil, language edition: String) -> (copy: Copy, diagnostics: [Diagnostic]) {
        let language = EditionName(edition).main
        var copy = Copy(isBilingual: EditionName(edition).beside != nil)
        var diagnostics: [Diagnostic] = []
        guard let contract = contracts[material.template] else { return (copy, diagnostics) }
        var arguments = FactArguments(facts: facts, region: region, cycle: campaign.cycle, language: language, unit: unit)
        for slot in contract.slots {
            var key = slot.name
            switch material.slots[slot.name] {
            case .flag: continue
            case .image(let path, let alternative):
                guard let text = texts([alternative], language, &arguments, &copy, &diagnostics)?.first else { continue }
                copy.pictures[slot.name] = (path, text)
                continue
            case .message(let other): key = other
            case nil: if slot.kind == .image || slot.kind == .flag { continue }
            }
            switch slot.kind {
            case .list: copy.slots[slot.name] = texts(listKeys(key), language, &arguments, &copy, &diagnostics)
            case .link: copy.link = campaign.catalogues[campaign.languages.source]?.messages[key]?.text
            case .text: copy.slots[slot.name] = texts([key], language, &arguments, &copy, &diagnostics)
            case .image, .flag: continue
            }
        }
        if contract.slots.contains(where: { $0.name == "headline" }) { copy.slots["headline-script"] = script(material, language, &arguments, &copy, &diagnostics) }
        copy.facts = arguments.origins.distinct
        return (copy, diagnostics)
    }

    /// The headline in the ceremonial script of the language, once somebody who reads it has approved it.
    private func script(
        _ material: Material, _ language: String, _ arguments: inout FactArguments, _ copy: inout Copy, _ diagnostics: inout [Diagnostic]
    ) -> [CopyText]? {
        var key = "headline"
        if case .message(let other)? = material.slots["headline"] { key = other }
        guard let catalogue = CeremonialScript.tag(of: language).flatMap({ catalogues[$0] }), catalogue.entries[key]?.state == .final else { return nil }
        return text(key, catalogue, &arguments, &copy, &diagnostics).map { [$0] }
    }

    private func listKeys(_ prefix: String) -> [String] {
        guard let source = catalogues[campaign.languages.source] else { return [] }
        return (1...).lazy.map { "\(prefix).\($0)" }.prefix { source.entries[$0] != nil }.map { $0 }
    }

    /// Messages that belong together: they fall back together, so that a list is never in two languages.
    private func texts(
        _ keys: [String], _ language: String, _ arguments: inout FactArguments, _ copy: inout Copy, _ diagnostics: inout [Diagnostic]
    ) -> [CopyText]? {
        guard !keys.isEmpty, let source = catalogues[campaign.languages.source], keys.allSatisfy({ source.entries[$0] != nil }) else { return nil }
        let wanted = catalogues[language].flatMap { catalogue in
            keys.allSatisfy { catalogue.entries[$0].map { $0.state != .needsTranslation } ?? false } ? catalogue : nil
        }
        let used = wanted ?? source
        if used.language != language { diagnostics += untranslated(keys, language) }
        if used.language != language { copy.fallbacks += keys.map { Fallback(message: $0, from: language, to: used.language) } }
        return keys.compactMap { key in
            guard var text = self.text(key, used, &arguments, &copy, &diagnostics) else { return nil }
            if copy.isBilingual, used.language != source.language, let other = self.text(key, source, &arguments, &copy, &diagnostics) {
                text.beside = SecondWording(text: other.text, language: other.language, state: other.state)
            }
            return text
        }
    }

    /// Messages that must not fall back and would, those of their list that are missing.
    private func untranslated(_ keys: [String], _ language: String) -> [Diagnostic] {
        let source = campaign.catalogues[campaign.languages.source]
        guard keys.contains(where: { source?.messages[$0]?.fallback == .mustTranslate }) else { return [] }
        let catalogue = catalogues[language]
        return keys.filter { catalogue?.entries[$0].map { $0.state == .needsTranslation } ?? true }.map { key in
            Diagnostic(.mustTranslate, at: source?.messages[key]?.place, ["message": key, "language": language])
        }
    }

    /// One message out of a catalogue.
    private func text(
        _ key: String, _ used: CompiledCatalogue, _ arguments: inout FactArguments, _ copy: inout Copy, _ diagnostics: inout [Diagnostic]
    ) -> CopyText? {
        guard let entry = used.entries[key], let message = entry.wording(for: arguments.region) else { return nil }
        arguments.language = used.language
        arguments.begin()
        let result = used.formatter.format(message, &arguments)
        copy.printedDates += arguments.dates.map { (key, $0.variable, $0.date) }
        if entry.state != .final { copy.isFinal = false }
        for finding in faults(of: result, key, arguments) { diagnostics.append(finding) }
        for variable in arguments.unknown where !arguments.ofUnit.contains(variable) {
            diagnostics.append(Diagnostic(.unknownFact, at: entry.place, ["variable": variable, "message": key, "region": arguments.region.text]))
        }
        if arguments.unknown.isEmpty, arguments.ofUnit.isEmpty, let error = result.errors.first {
            diagnostics.append(Diagnostic(.messageProblem, at: entry.place, ["problem": "\(error)", "message": key, "region": arguments.region.text]))
        }
        return CopyText(text: result.text, language: used.language, key: key, state: entry.state)
    }

    /// What of a message its unit's row leaves open, or fills in so that the message cannot be said.
    private func faults(of result: FormattedMessage, _ key: String, _ arguments: FactArguments) -> [Diagnostic] {
        guard let unit = arguments.unit, let table = campaign.units, !arguments.ofUnit.isEmpty else { return [] }
        let told = "\(unit.region.text)/\(unit.code)"
        let open = arguments.unknown.filter(arguments.ofUnit.contains)
        guard open.isEmpty, arguments.unknown.isEmpty, let error = result.errors.first else {
            return open.map { Diagnostic(.unitUnknown, at: table.place(of: unit, $0), ["variable": $0, "message": key, "unit": told]) }
        }
        let variable = arguments.ofUnit.first { error.source == "$" + $0 } ?? arguments.ofUnit[0]
        return [Diagnostic(.unitValue, at: table.place(of: unit, variable), [
            "variable": variable, "value": unit.value(of: variable) ?? "", "message": key, "unit": told,
        ])]
    }
}
