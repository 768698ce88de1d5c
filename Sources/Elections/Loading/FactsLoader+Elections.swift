internal import DelimitedText
internal import Diagnostics

extension FactsLoader {
    mutating func milestones() {
        each("milestones.csv") { loader, row throws(RowProblem) in
            let cycle = try FactsLoader.cycle(row)
            let start = try FactsLoader.day("start", row), end = try FactsLoader.day("end", row)
            guard start <= end else {
                throw RowProblem(code: .rangeBackwards, column: "end", arguments: ["milestone": row["id"], "start": start.iso, "end": end.iso])
            }
            let origin = try FactsLoader.origin(
                "\(cycle.rawValue).\(row["id"])", row, value: start == end ? start.iso : "\(start.iso)/\(end.iso)")
            let milestone = Milestone(id: row["id"], name: row["name"], start: start, end: end)
            if row["known_from"].isEmpty,
                let first = loader.rows.milestones.first(where: {
                    $0.cycle == cycle && $0.milestone.id == milestone.id && $0.scope == row["scope"] && $0.row["known_from"].isEmpty
                }) {
                throw RowProblem(code: .duplicateFact, column: "id", arguments: ["fact": origin.id], related: [first.row.place("id")])
            }
            if !row["superseded_by"].isEmpty { loader.tables.successors[origin.id] = "\(cycle.rawValue).\(row["superseded_by"])" }
            try loader.enter(.milestone(cycle, scope: row["scope"], Fact(milestone, origin)), row)
            loader.rows.milestones.append(FactRows.Dated(cycle: cycle, scope: row["scope"], milestone: milestone, row: row))
        }
    }

    mutating func contests() {
        var seen: [String: DelimitedTable.Row] = [:]
        each("contests.csv") { loader, row throws(RowProblem) in
            let cycle = try FactsLoader.cycle(row), office = try FactsLoader.office(row), day = try FactsLoader.day("voting_day", row)
            guard let code = RegionCode(row["region_code"]), let region = loader.tables.regionsByCode[code] else {
                throw RowProblem(
                    code: .contestInUnknownRegion, column: "region_code",
                    arguments: ["region": row["region_code"], "office": office.rawValue, "cycle": cycle.title])
            }
            guard FactsLoader.elects(office, region.kind) else {
                throw .words("a gubernur is elected in a province, a bupati in a kabupaten, a walikota in a kota", in: "office")
            }
            let single = row["single_candidate"] == "yes"
            let value = office.rawValue + (single ? " (satu pasangan calon)" : "")
            let origin = try FactsLoader.origin("\(cycle.rawValue).contest-\(office.rawValue).\(code.text)", row, value: value)
            if row["known_from"].isEmpty, let first = seen.updateValue(row, forKey: origin.id) {
                throw RowProblem(code: .duplicateFact, column: "region_code", arguments: ["fact": origin.id], related: [first.place("region_code")])
            }
            loader.rows.contests.append((cycle, day, origin.id, row))
            let contest = Contest(cycle: cycle, office: office, region: code, votingDay: day, singleCandidate: single, origin: origin)
            try loader.enter(.contest(contest), row)
        }
    }

    private static func elects(_ office: Office, _ kind: Region.Kind) -> Bool {
        switch office {
        case .gubernur: kind == .provinsi
        case .bupati: kind == .kabupaten
        case .walikota: kind == .kota
        case .presiden, .dpr, .dpd, .dprdProvinsi, .dprdKabkota: false
        }
    }

    mutating func ballots() {
        each("ballots.csv") { loader, row throws(RowProblem) in
            let cycle = try FactsLoader.cycle(row), office = try FactsLoader.office(row)
            let origin = try FactsLoader.origin("\(cycle.rawValue).ballot-\(row["office"])", row, value: row["label"])
            func filled(_ column: String) -> String? { row[column].isEmpty ? nil : row[column] }
            let provinces = row["province"].split(separator: "|").map(String.init), labels = row["label_there"].split(separator: "|").map(String.init)
            guard provinces.count == labels.count else { throw .words("province and label_there must have as many parts", in: "label_there") }
            // The condition says the name on the paper as `{label}`.
            func condition(_ label: String) -> String? { filled("moved_condition")?.replacing("{label}", with: label) }
            let there = Dictionary(zip(provinces, labels), uniquingKeysWith: { first, _ in first })
            loader.tables.ballotRows[cycle, default: []].append(FactTables.BallotRow(
                ballot: Ballot(
                    office: office, label: row["label"], colourWord: filled("colour_word"), swatch: filled("swatch"), validMark: row["mark"],
                    singleCandidate: false, movedCondition: condition(row["label"])),
                labelByProvince: there, conditionByProvince: there.compactMapValues(condition), origin: origin))
        }
    }

    mutating func wordings() {
        each("wordings.csv") { loader, row throws(RowProblem) in
            let origin = try FactsLoader.origin("\(row["cycle"]).\(row["id"])", row, value: row["text"])
            let wording = FactTables.Wording(text: row["text"], scope: row["cycle"], language: row["language"], origin: origin)
            // Of two rows for the same, the later one counts.
            loader.tables.wordings[row["id"], default: []].removeAll { $0.scope == wording.scope && $0.language == wording.language }
            loader.tables.wordings[row["id"], default: []].append(wording)
        }
    }

    mutating func holidays() {
        each("holidays.csv") { loader, row throws(RowProblem) in
            let date = try FactsLoader.day("date", row)
            _ = try FactsLoader.origin("holiday.\(date.iso)", row, value: row["name"])
            let scope = RegionCode(row["scope"])
            loader.tables.holidays.append(Holiday(date: date, name: row["name"], scope: scope))
            loader.tables.holidayScopes[date, default: []].append(scope)
        }
    }

    mutating func methods() {
        each("voting-methods.csv") { loader, row throws(RowProblem) in
            let cycle = try FactsLoader.cycle(row), code = try loader.region("region_code", row)
            guard let method = VotingMethod(rawValue: row["method"]) else { throw .words("the method is punched, noken or mixed", in: "method") }
            let origin = try FactsLoader.origin("\(cycle.rawValue).voting-method.\(code.text)", row, value: method.rawValue)
            try loader.enter(.method(cycle, code, Fact(method, origin)), row)
        }
    }

    mutating func voters() {
        each("voters.csv") { loader, row throws(RowProblem) in
            let cycle = try FactsLoader.cycle(row), count = try FactsLoader.count("voters", row)
            if FactsLoader.wholes.contains(row["region_code"]) {
                loader.rows.wholes.append(
                    FactRows.Whole(cycle: cycle, stage: row["stage"], region: row["region_code"], voters: count, row: row))
                return
            }
            let code = try loader.region("region_code", row)
            let origin = try FactsLoader.origin("\(cycle.rawValue).voters.\(code.text)", row, value: row["voters"])
            loader.tables.voterRows[cycle, default: [:]][code, default: []].append(FactTables.VoterRow(
                stage: row["stage"], voters: count, pollingStations: Int(row["polling_stations"]),
                votingRegionsOnly: row["note"].contains("only the kabupaten/kota that voted"),
                counts: !row["note"].contains("do not use") && !row["stage"].contains("runoff"), origin: origin))
        }
    }

    /// What stands for the country, for voters abroad and for both in the table of voters.
    private static let wholes = ["ID", "overseas", "ID+overseas"]
}
