internal import DelimitedText
internal import Diagnostics
internal import Workspace

/// Reads the tables of `assets/elections/` into typed facts; collects all that is wrong with them.
struct FactsLoader {
    let workspace: any Workspace
    let folder: String
    var facts = ElectionFacts()
    var diagnostics: [Diagnostic] = []

    mutating func run() {
        regions()
        names()
        contests()
        milestones()
        ballots()
        wordings()
        holidays()
        languages()
        methods()
        voters()
        subdivisions()
        offices()
        hosts()
        contestants()
        facts.versions.sort { $0.knownFrom < $1.knownFrom }
        facts.dated = facts.base
        facts = facts.known(on: nil)
    }

    mutating func each(_ file: String, _ body: (inout FactsLoader, DelimitedTable.Row) -> String?) {
        let path = "\(folder)/\(file)"
        guard let bytes = try? workspace.read(path, limit: 8 << 20) else {
            diagnostics.append(Diagnostic(.missingFile, ["path": path]))
            return
        }
        let read = DelimitedTable.read(bytes, path: path)
        diagnostics += read.diagnostics
        guard let table = read.table else { return }
        for row in table.rows {
            if let problem = body(&self, row) { diagnostics.append(Diagnostic(.tableSyntax, at: table.place(row), ["problem": problem])) }
        }
    }

    static func origin(_ id: String, _ row: DelimitedTable.Row, value: String) -> FactOrigin? {
        guard let confidence = Confidence(rawValue: row["confidence"]), !row["source"].isEmpty else { return nil }
        return FactOrigin(
            id: id, value: value, source: row["source"], regulation: row["regulation"], confidence: confidence, note: row["note"])
    }

    /// Enters a value: at once, or as a version where the row says from when it was known.
    private mutating func enter(_ value: FactVersion.Value, _ row: DelimitedTable.Row) -> String? {
        guard !row["known_from"].isEmpty else {
            facts.base.apply(value)
            return nil
        }
        guard let day = CalendarDate(iso: row["known_from"]) else { return "known_from must be a date such as 2019-03-28, or empty" }
        facts.versions.append(FactVersion(knownFrom: day, value: value))
        return nil
    }

    static let needsOrigin = "a source and a confidence of low, medium or high are needed"

    private mutating func regions() {
        each("regions.csv") { loader, row in
            guard let code = RegionCode(row["code"]), let kind = Region.Kind(rawValue: row["kind"]), !row["name"].isEmpty else {
                return "code, name or kind cannot be read"
            }
            guard ["WIB", "WITA", "WIT"].contains(row["timezone"]) else { return "the time zone must be WIB, WITA or WIT" }
            guard let origin = FactsLoader.origin("region.\(code.text).name", row, value: row["name"]) else { return FactsLoader.needsOrigin }
            guard loader.facts.regionsByCode[code] == nil else { return "the code stands twice" }
            let region = Region(code: code, kind: kind, name: row["name"], timeZone: row["timezone"], capital: row["capital"], origin: origin)
            loader.facts.regionsByCode[code] = region
            loader.facts.regions.append(region)
            return nil
        }
        facts.regions.sort { $0.code < $1.code }
        for region in facts.regions where !region.code.isProvince { facts.regenciesByProvince[region.code.province, default: []].append(region) }
    }

    private mutating func names() {
        each("names.csv") { loader, row in
            guard let code = RegionCode(row["region_code"]), let from = CalendarDate(iso: row["valid_from"]),
                let origin = FactsLoader.origin("region.\(code.text).name", row, value: row["name"])
            else { return "region_code, valid_from, source or confidence cannot be read" }
            loader.facts.datedNames[code, default: []].append((from, row["name"], origin))
            return nil
        }
    }

    private mutating func contests() {
        each("contests.csv") { loader, row in
            guard let cycle = Cycle(rawValue: row["cycle"]), let office = Office(rawValue: row["office"]), let code = RegionCode(row["region_code"]),
                loader.facts.regionsByCode[code] != nil, let day = CalendarDate(iso: row["voting_day"])
            else { return "cycle, office, region_code or voting_day cannot be read" }
            let single = row["single_candidate"] == "yes"
            let value = office.rawValue + (single ? " (satu pasangan calon)" : "")
            guard let origin = FactsLoader.origin("\(cycle.rawValue).contest-\(office.rawValue).\(code.text)", row, value: value) else {
                return FactsLoader.needsOrigin
            }
            let contest = Contest(cycle: cycle, office: office, region: code, votingDay: day, singleCandidate: single, origin: origin)
            return loader.enter(.contest(contest), row)
        }
    }

    private mutating func milestones() {
        each("milestones.csv") { loader, row in
            guard let cycle = Cycle(rawValue: row["cycle"]), let start = CalendarDate(iso: row["start"]), let end = CalendarDate(iso: row["end"]), start <= end
            else { return "cycle, start or end cannot be read" }
            guard let origin = FactsLoader.origin("\(cycle.rawValue).\(row["id"])", row, value: start == end ? start.iso : "\(start.iso)/\(end.iso)") else { return FactsLoader.needsOrigin }
            let milestone = Milestone(id: row["id"], name: row["name"], start: start, end: end)
            if !row["superseded_by"].isEmpty { loader.facts.successors[origin.id] = "\(cycle.rawValue).\(row["superseded_by"])" }
            return loader.enter(.milestone(cycle, scope: row["scope"], Fact(milestone, origin)), row)
        }
    }

    private mutating func ballots() {
        each("ballots.csv") { loader, row in
            guard let cycle = Cycle(rawValue: row["cycle"]), let office = Office(rawValue: row["office"]),
                let origin = FactsLoader.origin("\(cycle.rawValue).ballot-\(row["office"])", row, value: row["label"])
            else { return "cycle, office, source or confidence cannot be read" }
            func filled(_ column: String) -> String? { row[column].isEmpty ? nil : row[column] }
            let provinces = row["province"].split(separator: "|").map(String.init), labels = row["label_there"].split(separator: "|").map(String.init)
            guard provinces.count == labels.count else { return "province and label_there must have as many parts" }
            loader.facts.ballotRows[cycle, default: []].append(ElectionFacts.BallotRow(
                ballot: Ballot(
                    office: office, label: row["label"], colourWord: filled("colour_word"), swatch: filled("swatch"), validMark: row["mark"],
                    singleCandidate: false, movedCondition: filled("moved_condition")),
                labelByProvince: Dictionary(zip(provinces, labels), uniquingKeysWith: { first, _ in first }), origin: origin))
            return nil
        }
    }

    private mutating func wordings() {
        each("wordings.csv") { loader, row in
            guard let origin = FactsLoader.origin("\(row["cycle"]).\(row["id"])", row, value: row["text"]) else { return FactsLoader.needsOrigin }
            let wording = ElectionFacts.Wording(text: row["text"], scope: row["cycle"], language: row["language"], origin: origin)
            // Of two rows for the same, the later one counts.
            loader.facts.wordings[row["id"], default: []].removeAll { $0.scope == wording.scope && $0.language == wording.language }
            loader.facts.wordings[row["id"], default: []].append(wording)
            return nil
        }
    }

    private mutating func holidays() {
        each("holidays.csv") { loader, row in
            guard let date = CalendarDate(iso: row["date"]) else { return "the date cannot be read" }
            let scope = RegionCode(row["scope"])
            loader.facts.holidays.append(Holiday(date: date, name: row["name"], scope: scope))
            loader.facts.holidayScopes[date, default: []].append(scope)
            return nil
        }
    }

    private mutating func languages() {
        each("languages.csv") { loader, row in
            guard let code = RegionCode(row["region_code"]), loader.facts.regionsByCode[code] != nil,
                let origin = FactsLoader.origin("region.\(code.text).language.\(row["tag"])", row, value: row["name"])
            else { return "region_code, source or confidence cannot be read" }
            loader.facts.languageRows[code, default: []].append(
                ElectionFacts.LanguageRow(tag: row["tag"], name: row["name"], share: Double(row["share"]), origin: origin))
            return nil
        }
    }

    private mutating func methods() {
        each("voting-methods.csv") { loader, row in
            guard let cycle = Cycle(rawValue: row["cycle"]), let code = RegionCode(row["region_code"]), let method = VotingMethod(rawValue: row["method"]),
                let origin = FactsLoader.origin("\(cycle.rawValue).voting-method.\(code.text)", row, value: method.rawValue)
            else { return "cycle, region_code, method, source or confidence cannot be read" }
            return loader.enter(.method(cycle, code, Fact(method, origin)), row)
        }
    }

    private mutating func voters() {
        each("voters.csv") { loader, row in
            guard let cycle = Cycle(rawValue: row["cycle"]), let count = Int(row["voters"]) else { return "cycle or voters cannot be read" }
            guard let code = RegionCode(row["region_code"]) else { return nil }
            guard let origin = FactsLoader.origin("\(cycle.rawValue).voters.\(code.text)", row, value: row["voters"]) else { return FactsLoader.needsOrigin }
            loader.facts.voterRows[cycle, default: [:]][code, default: []].append(ElectionFacts.VoterRow(
                stage: row["stage"], voters: count, pollingStations: Int(row["polling_stations"]),
                votingRegionsOnly: row["note"].contains("only the kabupaten/kota that voted"), origin: origin))
            return nil
        }
    }

    private mutating func subdivisions() {
        each("subdivisions.csv") { loader, row in
            guard let code = RegionCode(row["region_code"]), let districts = Int(row["districts"]), let villages = Int(row["villages"]), let wards = Int(row["urban_wards"])
            else { return "a count cannot be read" }
            loader.facts.subdivisions[code] = (districts, villages, wards)
            return nil
        }
    }

    private mutating func offices() {
        each("offices.csv") { loader, row in
            guard let code = RegionCode(row["code"]), loader.facts.regionsByCode[code] != nil,
                let origin = FactsLoader.origin("region.\(code.text).office", row, value: row["official_name"])
            else { return "code, source or confidence cannot be read" }
            guard loader.facts.offices[code] == nil else { return "the code stands twice" }
            loader.facts.offices[code] = Fact(
                OfficeAddress(
                    name: row["official_name"], address: row["address"], telephone: row["telephone"], whatsApp: row["whatsapp"], site: row["site"]),
                origin)
            return nil
        }
    }

    private mutating func hosts() {
        each("hosts.csv") { loader, row in
            loader.facts.allowedHosts.append(row["host"])
            return nil
        }
    }
}
