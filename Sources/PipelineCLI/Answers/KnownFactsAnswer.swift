internal import CampaignPipeline
internal import Elections
internal import JSONText

/// The values that messages can use.
struct KnownFactsAnswer: Answer {
    var facts: [KnownFacts]
    var language: ProgramLanguage

    var lines: [String] { facts.enumerated().flatMap { ($0.offset == 0 ? [] : [""]) + told($0.element) } }

    private func told(_ known: KnownFacts) -> [String] {
        var lines: [String] = []
        if let place = known.place {
            lines.append("\(known.cycle.title), \(place.code) \(place.name)")
            lines += self.lines(place)
        } else {
            lines.append("\(known.cycle.title), " + say("\(known.regions) regencies and cities that vote", "\(known.regions) kabupaten/kota yang memilih"))
        }
        for (index, variable) in known.variables.enumerated() {
            lines.append("  $\(variable.name)" + value(variable, isPlace: known.place != nil))
            // Variables of one source follow each other: it is told once, after the last of them.
            let next = index + 1 < known.variables.count ? known.variables[index + 1].origins : []
            if next != variable.origins { lines += variable.origins.map { "    \($0.id) · \(FactLines.source($0, language))" } }
        }
        return lines
    }

    private func lines(_ place: KnownFacts.Place) -> [String] {
        guard place.votes else { return ["  " + say("No contest of this cycle is held here.", "Tidak ada pemilihan dalam siklus ini di sini.")] }
        let languages = place.languages.map { "\($0.tag) (\($0.name))" }
        return [
            method(place.votingMethod),
            say("languages besides Indonesian: ", "bahasa selain Indonesia: ") + (languages.isEmpty ? say("none known", "tidak diketahui") : languages.joined(separator: ", ")),
            say("office: ", "kantor: ") + (place.office.isEmpty ? say("no address known", "alamat tidak diketahui") : place.office.joined(separator: "; ")),
            say("districts \(place.districts), villages and wards \(place.villages)", "kecamatan \(place.districts), desa dan kelurahan \(place.villages)"),
            quantity(say("voters", "pemilih"), place.voters),
            quantity(say("polling stations", "TPS"), place.pollingStations),
        ].map { "  " + $0 }
    }

    private func method(_ method: VotingMethod) -> String {
        switch method {
        case .punched: say("voting: papers are punched", "cara memilih: mencoblos")
        case .noken: say("voting: noken", "cara memilih: noken")
        case .mixed: say("voting: noken in part of it", "cara memilih: sebagian noken")
        }
    }

    private func quantity(_ name: String, _ quantity: Quantity) -> String {
        "\(name) \(quantity.estimated ? "≈ " : "")\(quantity.value) (\(quantity.rule)\(quantity.estimated ? say(", an estimate", ", perkiraan") : ""))"
    }

    private func value(_ variable: KnownFacts.Variable, isPlace: Bool) -> String {
        if let value = variable.value { return " = \(value)" }
        if isPlace || variable.values == 0 { return say("  not known", "  tidak diketahui") }
        return say("  depends on the region: \(variable.values) values", "  tergantung wilayah: \(variable.values) nilai")
    }

    func write(to writer: inout JSONWriter) {
        writer.key("cycles")
        writer.array { writer in for known in facts { writer.object { write(known, to: &$0) } } }
    }

    private func write(_ known: KnownFacts, to writer: inout JSONWriter) {
        writer.member("cycle", known.cycle.rawValue)
        if let place = known.place { write(place, to: &writer) } else { writer.member("regions", known.regions) }
        writer.key("variables")
        writer.array { writer in
            for variable in known.variables {
                writer.object { writer in
                    writer.member("name", variable.name)
                    if let value = variable.value { writer.member("value", value) } else { writer.member("values", variable.values) }
                    writer.key("facts")
                    writer.array { writer in for origin in variable.origins { writer.object { FactLines.write(origin, to: &$0) } } }
                }
            }
        }
    }

    private func write(_ place: KnownFacts.Place, to writer: inout JSONWriter) {
        writer.member("region", place.code.text)
        writer.member("name", place.name)
        writer.member("votes", place.votes)
        writer.member("voting", place.votingMethod.rawValue)
        writer.member("languages", place.languages.map(\.tag))
        writer.member("office", place.office)
        writer.member("districts", place.districts)
        writer.member("villages", place.villages)
        for (name, quantity) in [("voters", place.voters), ("pollingStations", place.pollingStations)] {
            writer.key(name)
            writer.object { writer in
                writer.member("value", quantity.value)
                writer.member("estimate", quantity.estimated)
                writer.member("rule", quantity.rule)
                writer.member("confidence", quantity.confidence.rawValue)
            }
        }
    }
}
