internal import DelimitedText
internal import Diagnostics

/// What is right row by row and wrong together.
extension FactsLoader {
    /// Quiet days lie before the vote that they belong to, the run-offs' as well.
    mutating func checkMilestones() {
        let pairs = [("quiet-period", "voting-day"), ("runoff-quiet-period", "runoff-voting-day"), ("contingency-runoff-quiet", "contingency-runoff-voting")]
        for quiet in rows.milestones {
            guard let pair = pairs.first(where: { $0.0 == quiet.milestone.id }) else { continue }
            for voting in rows.milestones
            where voting.cycle == quiet.cycle && voting.scope == quiet.scope && voting.milestone.id == pair.1 && voting.milestone.start <= quiet.milestone.end {
                diagnostics.append(Diagnostic(
                    .votingDayInQuietPeriod, at: voting.row.place("start"),
                    ["cycle": voting.cycle.title, "votingDay": voting.milestone.start.iso, "quietPeriod": quiet.milestone.end.iso],
                    related: [quiet.row.place("end")]))
            }
        }
    }

    /// Every contest of a cycle is held on its voting day.
    mutating func checkVotingDays() {
        for voting in rows.milestones where voting.milestone.id == "voting-day" && voting.scope == "all" {
            let others = rows.contests.filter { $0.cycle == voting.cycle && $0.day != voting.milestone.start }
            guard let first = others.first else { continue }
            diagnostics.append(Diagnostic(
                .votingDaysDiffer, at: first.row.place("voting_day"),
                ["fact": first.fact, "day": first.day.iso, "votingDay": voting.milestone.start.iso, "count": String(others.count)],
                related: [voting.row.place("start")]))
        }
    }

    mutating func checkTotals() {
        checkVoters()
        let units = tables.subdivisions.values.reduce((0, 0, 0)) { ($0.0 + $1.districts, $0.1 + $1.villages, $0.2 + $1.urbanWards) }
        func regions(_ kinds: Region.Kind...) -> Int { tables.regions.count { kinds.contains($0.kind) } }
        let counted = [
            "provinces": regions(.provinsi), "regencies": regions(.kabupaten, .kabupatenAdministrasi), "cities": regions(.kota, .kotaAdministrasi),
            "districts": units.0, "villages": units.1, "urban-wards": units.2,
        ]
        each("totals.csv") { loader, row throws(RowProblem) in
            let stated = try FactsLoader.count("value", row), what = row["what"]
            _ = try FactsLoader.origin("total.\(what)", row, value: row["value"])
            let found: Int
            if let office = Office(rawValue: what) {
                let cycle = try FactsLoader.cycle(row)
                found = (loader.tables.base.contests[cycle] ?? []).count { $0.office == office }
            } else if let count = counted[what] {
                found = count
            } else {
                throw .words("what is counted is one of \(counted.keys.sorted().joined(separator: ", ")), or an office", in: "what")
            }
            guard stated != found else { return }
            throw RowProblem(
                code: .totalOff, column: "value",
                arguments: ["what": row["cycle"].isEmpty ? what : "\(what) \(row["cycle"])", "stated": String(stated), "found": String(found)])
        }
    }

    /// The figure of the country is the sum of its provinces, where a stage has a figure for each that votes; with voters abroad, of both.
    private mutating func checkVoters() {
        let facts = ElectionFacts(unshared: tables)
        let provinces = tables.regions.map(\.code).filter(\.isProvince)
        for whole in rows.wholes {
            let found: Int
            switch whole.region {
            case "ID":
                let voting = provinces.filter { facts.votes($0, in: whole.cycle) }
                let parts = voting.compactMap { code in tables.voterRows[whole.cycle]?[code]?.first { $0.stage == whole.stage }?.voters }
                guard parts.count == voting.count, !parts.isEmpty else { continue }
                found = parts.reduce(0, +)
            case "ID+overseas":
                let parts = rows.wholes.filter { $0.cycle == whole.cycle && $0.stage == whole.stage && $0.region != whole.region }.map(\.voters)
                guard parts.count == 2 else { continue }
                found = parts.reduce(0, +)
            default: continue
            }
            guard found != whole.voters else { continue }
            diagnostics.append(Diagnostic(.totalOff, at: whole.row.place("voters"), [
                "what": "\(whole.stage) \(whole.region) \(whole.cycle.rawValue)", "stated": String(whole.voters), "found": String(found),
            ]))
        }
    }
}
