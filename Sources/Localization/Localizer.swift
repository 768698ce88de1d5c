public import Campaigns
public import Diagnostics
public import Elections
internal import JSONText
internal import MessageFormat

/// localize: messages and facts of a region → copy for every slot.
public struct Localizer: Sendable {
    private let campaign: Campaign
    private let facts: ElectionFacts
    private let contracts: [TemplateContract]
    private let functions: FunctionRegistry
    private let book: MessageBook
    /// Made once a language.
    private let formatters: [String: MessageFormatter]
    /// Keys of addresses, which are no copy.
    private let links: Set<String>

    /// Compiles every message of the campaign; what cannot be read is in ``findings(_:)``.
    public init(_ campaign: Campaign, facts: ElectionFacts, contracts: [TemplateContract], formats: HouseFormats) {
        self.campaign = campaign
        self.facts = facts
        self.contracts = contracts
        functions = HouseFunctions.registry(facts, campaign.cycle)
        book = MessageBook(campaign.catalogues.values.flatMap(\.messages.values).flatMap { [$0.text] + $0.regions.values }, functions: functions)
        formatters = campaign.catalogues.reduce(into: [:]) { $0[$1.key] = formats.formatter(for: $1.key) }
        links = campaign.materials.reduce(into: ["link"]) { links, material in
            for slot in contracts.first(where: { $0.name == material.template })?.slots ?? [] where slot.kind == .link {
                if case .message(let key)? = material.slots[slot.name] { links.insert(key) }
            }
        }
    }

    // MARK: What is wrong whatever the region

    /// Messages that cannot be read, variables that there are not, and wording that the campaign does not put up with.
    public func findings(_ wording: WordingCheck) -> [Diagnostic] {
        let sample = campaign.regions.candidates(facts, campaign.cycle).first
        let check = PlaceholderCheck(variables: facts.variableNames(in: campaign.cycle), functions: functions) { name in
            sample.flatMap { facts.variable(name, for: $0, in: campaign.cycle, language: "id")?.content }
        }
        var filter = SilenceFilter(campaign.silences)
        var findings: [Diagnostic] = []
        for catalogue in campaign.catalogues.values.sorted(by: { $0.language < $1.language }) {
            for (key, message) in catalogue.messages.sorted(by: { $0.key < $1.key }) {
                for (text, place) in message.wordings {
                    if let fault = book.faults[text] {
                        findings.append(Localizer.unreadable(text, fault, key, place))
                        continue
                    }
                    guard let parsed = try? ParsedMessage(parsing: text) else { continue }
                    findings += check.findings(parsed, key: key, at: place)
                    guard !links.contains(key) else { continue }
                    findings += filter.told(wording.findings(text, key: key, language: catalogue.language, cycle: campaign.cycle, at: place))
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

    public func copy(_ material: Material, region: RegionCode, language: String) -> (copy: Copy, diagnostics: [Diagnostic]) {
        var copy = Copy()
        var diagnostics: [Diagnostic] = []
        guard let contract = contracts.first(where: { $0.name == material.template }) else { return (copy, diagnostics) }
        var arguments = FactArguments(facts: facts, region: region, cycle: campaign.cycle, language: language)
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
        copy.facts = arguments.origins.distinct
        return (copy, diagnostics)
    }

    private func listKeys(_ prefix: String) -> [String] {
        let messages = campaign.catalogues[campaign.languages.source]?.messages ?? [:]
        return (1...).lazy.map { "\(prefix).\($0)" }.prefix { messages[$0] != nil }.map { $0 }
    }

    /// Messages that belong together: they fall back together, so that a list is never in two languages.
    private func texts(
        _ keys: [String], _ language: String, _ arguments: inout FactArguments, _ copy: inout Copy, _ diagnostics: inout [Diagnostic]
    ) -> [CopyText]? {
        let source = campaign.languages.source
        guard !keys.isEmpty, keys.allSatisfy({ campaign.catalogues[source]?.messages[$0] != nil }) else { return nil }
        let usable = campaign.catalogues[language].map { catalogue in
            keys.allSatisfy { catalogue.messages[$0].map { $0.state != .needsTranslation } ?? false }
        } ?? false
        let used = usable ? language : source
        arguments.language = used
        let region = arguments.region
        if used != language { copy.fallbacks += keys.map { Fallback(message: $0, from: language, to: used) } }
        return keys.compactMap { key in
            guard let message = campaign.catalogues[used]?.messages[key] else { return nil }
            let wording = message.regions[region] ?? message.regions[region.province] ?? message.text
            guard let compiled = book[wording], let formatter = formatters[used] else { return nil }
            arguments.begin()
            let result = formatter.format(compiled, &arguments)
            copy.printedDates += arguments.dates.map { (key, $0.variable, $0.date) }
            if message.state != .final { copy.isFinal = false }
            for variable in arguments.unknown {
                diagnostics.append(Diagnostic(.unknownFact, at: message.place, ["variable": variable, "message": key, "region": region.text]))
            }
            if arguments.unknown.isEmpty, let error = result.errors.first {
                diagnostics.append(Diagnostic(.messageProblem, at: message.place, ["problem": "\(error)", "message": key, "region": region.text]))
            }
            return CopyText(text: result.text, language: used, key: key, state: message.state)
        }
    }
}
