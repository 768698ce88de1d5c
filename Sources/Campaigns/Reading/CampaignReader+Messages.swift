internal import Diagnostics
internal import Elections
internal import JSONText
internal import Workspace

extension CampaignReader {
    mutating func catalogues(_ campaign: Campaign) -> [String: Catalogue] {
        var result: [String: Catalogue] = [:]
        var unreadable: Set<String> = []
        let messages = folder + "/messages"
        for entry in (try? loader.workspace.list(messages)) ?? [] where entry.kind == .file && entry.name.hasSuffix(".json") {
            let language = String(entry.name.dropLast(5))
            let path = messages + "/" + entry.name
            guard let bytes = bytes(path) else { continue }
            let read = CatalogueReader.read(bytes, path: path, language: language, facts: loader.facts)
            diagnostics += read.diagnostics
            if read.catalogue == nil { unreadable.insert(language) }
            result[language] = read.catalogue
        }
        if result[campaign.languages.source] == nil, !unreadable.contains(campaign.languages.source),
            !diagnostics.contains(where: { $0.place?.file == "\(messages)/\(campaign.languages.source).json" }) {
            diagnostics.append(Diagnostic(.missingFile, ["path": "\(messages)/\(campaign.languages.source).json"]))
        }
        if case .list(let tags) = campaign.languages.targets {
            // The source's absence is told already, and so is what makes a catalogue unreadable.
            for tag in tags where result[tag] == nil && tag != campaign.languages.source && !unreadable.contains(tag) {
                diagnostics.append(Diagnostic(.missingCatalogue, at: languagePlaces[tag] ?? campaign.place, ["language": tag]))
            }
        }
        return result
    }

    /// Every slot that needs a message has one, lists have no gaps and no more items than fit, translations have a source.
    ///
    /// - Parameter isWhole: whether the campaign's file has no mistake; a slot of a refused material might use any message.
    mutating func checkSlots(_ campaign: Campaign, isWhole: Bool) {
        guard let source = campaign.catalogues[campaign.languages.source] else { return }
        var used: Set<String> = []
        let told = diagnostics.count
        for material in campaign.materials {
            guard let contract = loader.contracts.first(where: { $0.name == material.template }) else { continue }
            for slot in contract.slots { check(slot, material, source, &used) }
        }
        // A message that nothing uses is often one that something lacks, with a slip in its key.
        let missing = diagnostics[told...].filter { $0.code == .missingMessage }.compactMap { $0.arguments["message"] }
        for (key, message) in source.messages.sorted(by: { $0.key < $1.key }) where isWhole && !used.contains(key) {
            stray(.unusedMessage, severity: .warning, key, source.keyPlace(of: message), ["message": key], among: missing)
        }
        for (language, catalogue) in campaign.catalogues.sorted(by: { $0.key < $1.key }) where language != source.language {
            for (_, message) in catalogue.messages.sorted(by: { $0.key < $1.key }) where message.fallback != .mayFallBack {
                diagnostics.append(Diagnostic(.misplacedFallback, at: message.place, ["source": source.language, "fallback": message.fallback.rawValue]))
            }
            let untranslated = source.messages.keys.filter { catalogue.messages[$0] == nil }.sorted()
            for (key, message) in catalogue.messages.sorted(by: { $0.key < $1.key }) where source.messages[key] == nil && !missing.contains(key) {
                stray(
                    .orphanMessage, severity: .error, key, catalogue.keyPlace(of: message), ["message": key, "language": language], among: untranslated)
            }
        }
    }

    /// Reports a message that nobody asks for, with the key that was probably meant.
    private mutating func stray(
        _ code: DiagnosticCode, severity: Severity, _ key: String, _ place: SourcePlace, _ arguments: [String: String], among keys: [String]
    ) {
        let meant = Suggestion.nearest(to: key, among: keys)
        diagnostics.append(Diagnostic(
            code, severity: severity, at: place, arguments.merging(["suggestion": meant ?? ""]) { $1 },
            fix: meant.flatMap { place.fix("\"\($0)\"") }))
    }

    private mutating func check(
        _ slot: TemplateContract.Slot, _ material: Material, _ source: Catalogue, _ used: inout Set<String>
    ) {
        var key = slot.name
        switch material.slots[slot.name] {
        case .message(let other): key = other
        case .image(_, let alternative): key = alternative
        case .flag: return
        case nil: if slot.kind == .image || slot.kind == .flag { return }
        }
        if slot.kind == .list {
            let keys = source.messages.keys.filter { $0.hasPrefix(key + ".") && Int($0.dropFirst(key.count + 1)) != nil }
            used.formUnion(keys)
            let numbers = keys.compactMap { Int($0.dropFirst(key.count + 1)) }.sorted()
            if let gap = numbers.enumerated().first(where: { $0.offset + 1 != $0.element }) {
                let found = "\(key).\(gap.element)"
                diagnostics.append(Diagnostic(.listGap, at: source.messages[found]?.place, ["message": found, "expected": "\(key).\(gap.offset + 1)"]))
            }
            if numbers.count > slot.maximum {
                diagnostics.append(Diagnostic(.tooManyItems, at: material.place, [
                    "slot": slot.name, "count": String(numbers.count), "maximum": String(slot.maximum),
                ]))
            }
            if numbers.isEmpty, slot.isRequired { missing("\(key).1", slot, material) }
        } else {
            used.insert(key)
            let required = slot.isRequired || material.slots[slot.name] != nil
            if required, source.messages[key] == nil { missing(key, slot, material) }
            if slot.kind == .link, let message = source.messages[key] { check(link: message, key) }
        }
    }

    private mutating func missing(_ key: String, _ slot: TemplateContract.Slot, _ material: Material) {
        diagnostics.append(Diagnostic(
            .missingMessage, at: material.slotPlaces[slot.name] ?? material.place,
            ["message": key, "slot": slot.name, "template": material.template]))
    }

    private mutating func check(link message: Message, _ key: String) {
        var host = Substring(message.text)
        let secure = host.hasPrefix("https://")
        host = host.dropFirst(secure ? 8 : 0).prefix { $0 != "/" && $0 != ":" && $0 != "?" && $0 != "#" && $0 != "@" }
        let allowed = loader.facts.allowedHosts
        guard !secure || !allowed.contains(where: { host == $0 || host.hasSuffix("." + $0) }) else { return }
        diagnostics.append(Diagnostic(.linkNotAllowed, at: message.place, [
            "host": secure ? String(host) : message.text, "allowed": allowed.joined(separator: ", "),
        ]))
    }
}
