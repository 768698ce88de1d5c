internal import CampaignPipeline
internal import Campaigns
internal import Diagnostics
internal import Elections
internal import JSONText

/// What an edition was made of.
struct EditionTraceAnswer: Answer {
    var trace: EditionTrace
    var language: ProgramLanguage

    var lines: [String] {
        var lines = ["\(trace.title) (\(trace.campaign)), \(trace.cycle)", "  \(trace.region) \(trace.regionName)"]
        if let unit = trace.unit {
            lines.append("  \(unit.code) \(unit.name)" + (unit.row.map { "  (\($0.file):\($0.line))" } ?? ""))
        }
        lines.append("  " + say("\(trace.material), language \(trace.language), edition \(trace.code)", "\(trace.material), bahasa \(trace.language), edisi \(trace.code)"))
        if trace.isDraft { lines.append("  " + say("A draft: not approved for printing.", "Masih contoh: belum disahkan untuk dicetak.")) }
        if trace.isStale { lines.append("  " + say("From an earlier run and out of date.", "Dari pembuatan terdahulu dan sudah usang.")) }
        switch trace.sources {
        case .unchanged: break
        case .changed: lines.append("  " + say(
            "Its sources have changed since: the copy below is what they say now.", "Sumbernya berubah sejak itu: naskah di bawah adalah isinya sekarang."))
        case .missing: lines.append("  " + say(
            "The campaign does not plan it any more: only what the manifest remembers is told.", "Kampanye tidak merencanakannya lagi: hanya catatan manifes yang ditampilkan."))
        }
        lines += trace.files.map { "  \($0)" }
        if !trace.slots.isEmpty { lines += ["", say("Copy", "Naskah")] + trace.slots.flatMap(told) }
        if let link = trace.link { lines += ["  link", "    \(link)"] }
        lines += ["", say("Facts", "Fakta")] + trace.facts.flatMap(told)
        return lines
    }

    private func told(_ slot: EditionTrace.Slot) -> [String] {
        let main = trace.language.prefix { $0 != "+" }
        let picture = slot.picture.map { [$0] } ?? []
        return ["  " + ([slot.name] + picture).joined(separator: "  ")] + slot.texts.flatMap { text in
            let wording = text.wordingFor.map { say(", wording for \($0)", ", rumusan untuk \($0)") } ?? ""
            let fallback = text.isFallback ? say(", because \(main) does not have it", ", karena tidak ada dalam \(main)") : ""
            return [
                "    \(text.place.file):\(text.place.line):\(text.place.column)  \(text.key) (\(text.language), \(text.state.rawValue)\(wording)\(fallback))",
                "      “\(text.text)”",
            ]
        }
    }

    private func told(_ fact: EditionTrace.PrintedFact) -> [String] {
        var lines = ["  \(fact.id) = \(fact.value)"]
        lines.append("    " + (fact.known.map { FactLines.source($0, language) } ?? FactLines.confidence(fact.confidence, language)))
        if let known = fact.known, known.value != fact.value {
            lines.append("    " + say("Printed with an old value: it is \(known.value) now.", "Tercetak dengan nilai lama: sekarang \(known.value)."))
        }
        if let later = fact.later {
            lines.append("    " + say(
                "Since \(later.knownFrom.iso): \(later.id) = \(later.value) (\(later.source)).", "Sejak \(later.knownFrom.iso): \(later.id) = \(later.value) (\(later.source))."))
        }
        return lines
    }

    func write(to writer: inout JSONWriter) {
        for (name, value) in [
            ("cycle", trace.cycle), ("campaign", trace.campaign), ("title", trace.title), ("region", trace.region), ("regionName", trace.regionName),
            ("material", trace.material), ("template", trace.template), ("language", trace.language), ("code", trace.code),
        ] { writer.member(name, value) }
        if let unit = trace.unit {
            writer.key("unit")
            writer.object { writer in
                writer.member("code", unit.code)
                writer.member("name", unit.name)
                if let row = unit.row {
                    writer.member("file", row.file)
                    writer.member("line", row.line)
                }
            }
        }
        writer.member("draft", trace.isDraft)
        writer.member("stale", trace.isStale)
        writer.member("sources", trace.sources.rawValue)
        writer.member("files", trace.files)
        writer.key("slots")
        writer.array { writer in
            for slot in trace.slots {
                writer.object { writer in
                    writer.member("slot", slot.name)
                    if let picture = slot.picture { writer.member("picture", picture) }
                    writer.key("messages")
                    writer.array { writer in for text in slot.texts { writer.object { write(text, to: &$0) } } }
                }
            }
        }
        if let link = trace.link { writer.member("link", link) }
        writer.key("facts")
        writer.array { writer in for fact in trace.facts { writer.object { write(fact, to: &$0) } } }
    }

    private func write(_ text: EditionTrace.Text, to writer: inout JSONWriter) {
        writer.member("message", text.key)
        writer.member("text", text.text)
        writer.member("language", text.language)
        writer.member("state", text.state.rawValue)
        writer.member("fallback", text.isFallback)
        if let region = text.wordingFor { writer.member("wordingFor", region.text) }
        writer.member("file", text.place.file)
        writer.member("line", text.place.line)
        writer.member("column", text.place.column)
    }

    private func write(_ fact: EditionTrace.PrintedFact, to writer: inout JSONWriter) {
        writer.member("id", fact.id)
        writer.member("printed", fact.value)
        writer.member("confidence", fact.confidence.rawValue)
        if let known = fact.known {
            writer.key("now")
            writer.object { FactLines.write(known, to: &$0) }
        }
        if let later = fact.later { FactLines.write(later, to: &writer) }
    }
}
