internal import Campaigns
internal import Diagnostics
internal import Elections
internal import JSONText

/// One campaign of a translator's file, held against the campaign's units.
struct FileReading {
    let units: CampaignUnits
    let file: ReturnedTranslations.File
    /// How many characters a message may have; asked of those only whose translation is new.
    private let most: (String) -> Int?
    private(set) var diagnostics: [Diagnostic] = []

    init(units: CampaignUnits, file: ReturnedTranslations.File, most: @escaping (String) -> Int?) {
        self.most = most
        self.units = units
        self.file = file
    }

    mutating func changes() -> [MessageChange] {
        let known = Dictionary(units.messages.flatMap(\.units).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var returned: [String: ReturnedTranslations.Unit] = [:]
        for unit in file.units {
            guard let sent = known[unit.id] else {
                let nearest = Suggestion.nearest(to: unit.id, among: known.keys.sorted()) ?? ""
                report(.unknownUnit, unit.place, unit, ["campaign": units.campaign.id, "suggestion": nearest])
                continue
            }
            if let first = returned[unit.id] {
                diagnostics.append(Diagnostic(.duplicateUnit, at: unit.place, ["unit": unit.id], related: [first.place]))
            } else {
                returned[unit.id] = FileReading.restored(unit, sent)
            }
        }
        return units.messages.compactMap { change($0, returned) }
    }

    /// A unit with what its placeholders stand for, where the translator's program has dropped that.
    private static func restored(_ back: ReturnedTranslations.Unit, _ sent: TranslationUnit) -> ReturnedTranslations.Unit {
        func restored(_ text: InlineText?, _ original: InlineText?) -> InlineText? {
            guard var text else { return nil }
            let codes = Dictionary((original?.placeholders ?? []) + sent.source.placeholders, uniquingKeysWith: { first, _ in first })
            text.parts = text.parts.map { part in
                if case .placeholder(let id, nil) = part { .placeholder(id: id, code: codes[id] ?? nil) } else { part }
            }
            return text
        }
        var back = back
        back.source = restored(back.source, sent.source)
        back.target = restored(back.target, sent.target)
        return back
    }

    private mutating func report(
        _ code: DiagnosticCode, severity: Severity = .error, _ place: SourcePlace, _ unit: ReturnedTranslations.Unit, _ arguments: [String: String] = [:]
    ) {
        diagnostics.append(Diagnostic(code, severity: severity, at: place, arguments.merging(["unit": unit.id]) { $1 }))
    }

    private mutating func change(_ message: MessageUnits, _ returned: [String: ReturnedTranslations.Unit]) -> MessageChange? {
        let count = diagnostics.count
        var changed: ReturnedTranslations.Unit?
        var states: [Message.State] = []
        for unit in message.units {
            guard let back = returned[unit.id] else {
                if unit.target != nil { states.append(unit.state) }
                continue
            }
            guard let target = back.target else {
                if unit.target != nil { report(.emptiedTranslation, back.targetPlace, back) }
                continue
            }
            let isNew = target != unit.target
            guard let state = XLIFF.state(back.state, approved: back.approved, known: isNew ? nil : unit.state) else {
                report(.unknownUnitState, back.targetPlace, back, ["state": back.state ?? "", "allowed": XLIFF.states.joined(separator: ", ")])
                continue
            }
            states.append(state)
            if isNew { check(target, of: message.key, unit, back) }
            if isNew || state != unit.state, changed == nil { changed = back }
        }
        let note = note(message, returned)
        guard diagnostics.count == count || diagnostics[count...].allSatisfy({ $0.severity != .error }) else { return nil }
        if changed == nil, note != nil, message.translation != nil { changed = message.units.lazy.compactMap { returned[$0.id] }.first }
        guard let changed else { return nil }
        return assemble(message, returned, changed, state: states.min() ?? .needsReview, note: note)
    }

    // MARK: What is in a translation

    private mutating func check(_ target: InlineText, of key: String, _ unit: TranslationUnit, _ back: ReturnedTranslations.Unit) {
        let codes = unit.codes
        let expected = Dictionary(unit.source.placeholders.map { ($0.id, $0.code ?? "") }, uniquingKeysWith: { first, _ in first })
        var seen: Set<String> = []
        for (id, code) in target.placeholders {
            guard let allowed = codes[id] else {
                report(.placeholderAdded, back.targetPlace, back, ["placeholder": back.names[id] ?? code ?? id])
                continue
            }
            if let code, !allowed.contains(code) {
                report(.placeholderAltered, back.targetPlace, back, ["placeholder": back.names[id] ?? code, "expected": expected[id] ?? allowed.sorted().first ?? ""])
            } else if !seen.insert(id).inserted {
                report(.placeholderAdded, back.targetPlace, back, ["placeholder": back.names[id] ?? code ?? expected[id] ?? id])
            }
        }
        for (id, code) in unit.source.placeholders where !target.placeholders.contains(where: { $0.id == id }) {
            report(.placeholderLost, back.targetPlace, back, ["placeholder": back.names[id] ?? code ?? id])
        }
        // Braces that nobody has sent are a placeholder typed by hand.
        if !unit.source.text.contains(where: isBrace), unit.target.map({ !$0.text.contains(where: isBrace) }) ?? true,
            let start = target.text.firstIndex(where: isBrace) {
            report(.typedPlaceholder, back.targetPlace, back, ["text": String(target.text[start...].prefix(40))])
        }
        refuseControls(in: target.text, back)
        if let most = most(key), target.text.count > most {
            report(.longTranslation, severity: .warning, back.targetPlace, back, ["count": String(target.text.count), "limit": String(most)])
        }
    }

    /// What could not be sent again is not taken.
    private mutating func refuseControls(in text: String, _ back: ReturnedTranslations.Unit) {
        guard let control = text.unicodeScalars.first(where: { !XLIFFWriter.canHold(String($0)) }) else { return }
        let digits = String(control.value, radix: 16, uppercase: true)
        report(.controlCharacter, back.targetPlace, back, ["character": "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits])
    }

    private func isBrace(_ character: Character) -> Bool { character == "{" || character == "}" }

    // MARK: Putting a message together

    private mutating func assemble(
        _ message: MessageUnits, _ returned: [String: ReturnedTranslations.Unit], _ changed: ReturnedTranslations.Unit, state: Message.State, note: String?
    ) -> MessageChange? {
        var texts: [RegionCode?: String] = [:]
        for wording in message.wordings {
            let patterns = wording.units.map { unit -> Pattern? in
                (returned[unit.id]?.target ?? unit.target).map(FileReading.pattern)
            }
            let written = patterns.compactMap(\.self)
            if written.isEmpty { continue }
            guard written.count == patterns.count else {
                let missing = zip(wording.units, patterns).filter { $1 == nil }.map(\.0.id)
                report(.incompleteMessage, changed.place, changed, ["message": message.key, "units": missing.joined(separator: ", ")])
                return nil
            }
            texts[wording.region] = wording.frame.text(written)
        }
        guard let text = texts[nil] else {
            report(.incompleteMessage, changed.place, changed, ["message": message.key, "units": message.key])
            return nil
        }
        var regions: [RegionCode: String] = [:]
        for case (let region?, let wording) in texts { regions[region] = wording }
        return MessageChange(
            key: message.key, text: text, state: state, source: digest(message, returned), regions: regions, note: note, place: changed.targetPlace)
    }

    private static func pattern(_ text: InlineText) -> Pattern {
        Pattern(text.parts.map { part in
            switch part {
            case .text(let words): .text(words)
            case .placeholder(_, let code): .placeholder(code ?? "")
            }
        })
    }

    /// The digest of the source that lay before the translator, which may have changed since.
    private mutating func digest(_ message: MessageUnits, _ returned: [String: ReturnedTranslations.Unit]) -> String {
        var texts: [RegionCode?: String] = [:]
        var isSame = true
        for wording in message.wordings {
            var patterns: [Pattern] = []
            for unit in wording.units {
                let seen = returned[unit.id]?.source ?? unit.source
                if let back = returned[unit.id], seen != unit.source {
                    isSame = false
                    report(.sourceChanged, severity: .warning, back.place, back, ["message": message.key])
                }
                patterns.append(FileReading.pattern(seen))
            }
            texts[wording.region] = wording.sourceFrame.text(patterns)
        }
        guard !isSame, let text = texts[nil] else { return message.source.digest }
        var regions: [RegionCode: String] = [:]
        for case (let region?, let wording) in texts { regions[region] = wording }
        return Message.digest(of: text, regions: regions)
    }

    /// What the translator has to say, where it is new.
    private mutating func note(_ message: MessageUnits, _ returned: [String: ReturnedTranslations.Unit]) -> String? {
        let backs = message.units.compactMap { returned[$0.id] }
        guard !backs.isEmpty else { return nil }
        let note = backs.flatMap(\.notes).joined(separator: "\n")
        guard note != message.translation?.note ?? "" else { return nil }
        let isTranslated = message.translation != nil || backs.contains { $0.target != nil }
        for back in backs { refuseControls(in: back.notes.joined(), back) }
        guard isTranslated, let back = backs.first else {
            // There is no translation to keep it with.
            if let back = backs.first(where: { !$0.notes.isEmpty }) { report(.translatorNote, severity: .warning, back.place, back, ["note": note]) }
            return nil
        }
        // Only the unit that was sent with a note can take it back.
        return note.isEmpty && !message.units.contains { $0.id == back.id && !$0.translatorNote.isEmpty } ? nil : note
    }
}
