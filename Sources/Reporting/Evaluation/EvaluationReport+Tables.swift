internal import Elections
internal import Spreadsheet

extension EvaluationReport {
    /// One sheet for each question that the meeting asks.
    func tables() -> [TableSheet] {
        [
            problemTable(), groupTable(words.say("Fungsi", "Functions"), .function), groupTable(words.say("Segmen", "Segments"), .audience),
            groupTable(words.say("Kampanye", "Campaigns"), .campaign), groupTable(words.say("Provinsi", "Provinces"), .province), regionTable(),
            groupTable(words.say("Bahasa", "Languages"), .language), coverageTable(), correctionTable(), participationTable(), lineTable(), basisTable(),
        ]
    }

    private func date(_ date: CalendarDate?) -> Cell.Content {
        date.flatMap { SheetDate(year: $0.year, month: $0.month, day: $0.day) }.map { .date($0) } ?? .empty
    }

    private func count(_ value: Int?) -> Cell.Content { value.map { .number(Double($0)) } ?? .empty }

    private func yes(_ flag: Bool) -> Cell.Content { .text(flag ? words.say("ya", "yes") : words.say("tidak", "no")) }

    // MARK: Sums

    private func tallyColumns() -> [TableSheet.Column] {
        [
            .init(words.say("Edisi direncanakan", "Editions planned"), 12, .count), .init(words.say("Edisi dibuat", "Editions made"), 10, .count),
            .init(words.say("Lembar direncanakan", "Pieces planned"), 13, .count), .init(words.say("Perkiraan", "Estimate"), 10),
            .init(words.say("Dikirim", "Sent"), 11, .count), .init(words.say("Jatuh tempo", "Due"), 11, .count), .init(words.say("Diterima", "Received"), 11, .count),
            .init(words.say("Tepat waktu", "On time"), 11, .count), .init(words.say("Terlambat", "Late"), 11, .count), .init(words.say("Kurang", "Short"), 11, .count),
            .init(words.say("Tanpa tanda terima", "No receipt"), 11, .count), .init(words.say("Rusak", "Damaged"), 11, .count),
            .init(words.say("Pemilih", "Voters"), 13, .count), .init(words.say("Pemilih perkiraan", "Voters estimated"), 10),
        ]
    }

    private func cells(_ tally: EvaluationTally, _ voters: (count: Int, isEstimate: Bool)) -> [Cell.Content] {
        let isSent = tally.sentLines > 0, isReceived = tally.receiptLines > 0
        return [
            count(tally.editions), count(tally.made), count(tally.planned), yes(tally.isEstimate), count(isSent ? tally.sent : nil), count(isSent ? tally.due : nil),
            count(isReceived ? tally.received : nil), count(isReceived ? tally.onTime : nil), count(isReceived ? tally.late : nil),
            count(isReceived ? tally.short : nil), count(isSent ? tally.unknown : nil), count(isReceived ? tally.damaged : nil), count(voters.count), yes(voters.isEstimate),
        ]
    }

    private func groupTable(_ title: String, _ dimension: EvaluationGroup.Dimension) -> TableSheet {
        let groups = groups(dimension)
        return TableSheet(title, [.init(words.say("Kode", "Code"), 22, .code), .init(title, 34)] + tallyColumns(), rows: groups.count) { row in
            let group = groups[row]
            return [.text(group.id), .text(group.name)] + cells(group.tally, (group.voters, group.isVotersEstimate))
        }
    }

    /// Did it arrive in each region, and in time?
    private func regionTable() -> TableSheet {
        let lines = Dictionary(grouping: cycle.lines, by: \.region).sorted { $0.key < $1.key }
        let tallies = lines.map { (code: $0.key, tally: EvaluationTally(cycle, $0.value)) }
        let outcomes = RegionOutcome.of(cycle)
        return TableSheet(words.say("Wilayah", "Regions"), [
            .init(words.say("Kode wilayah", "Region code"), 9, .code), .init(words.say("Wilayah", "Region"), 32), .init(words.say("Provinsi", "Province"), 24),
            .init(words.say("Hasil", "Outcome"), 22),
        ] + tallyColumns(), rows: tallies.count) { row in
            let (code, tally) = tallies[row]
            let region = cycle.regions[code]
            return [
                .text(code.text), .text(region?.name ?? ""), .text(region?.province ?? ""), .text(outcomes[code].map { $0.name(words) } ?? ""),
            ] + cells(tally, tally.voters(cycle))
        }
    }

    // MARK: Lists

    private func problemTable() -> TableSheet {
        TableSheet(words.say("Masalah", "Problems"), [
            .init(words.say("Urutan", "Rank"), 8, .count), .init(words.say("Masalah", "Problem"), 30), .init(words.say("Kampanye", "Campaign"), 34),
            .init(words.say("Kode wilayah", "Region code"), 9, .code), .init(words.say("Wilayah", "Region"), 32), .init(words.say("Provinsi", "Province"), 24),
            .init(words.say("Bahasa atau fakta", "Language or fact"), 26, .code), .init(words.say("Jumlah", "Count"), 10, .count), .init(words.say("Satuan", "Unit"), 9),
            .init(words.say("Pemilih terdampak", "Voters concerned"), 13, .count), .init(words.say("Perkiraan", "Estimate"), 10), .init(words.say("Bukti", "Evidence"), 70),
            .init(words.say("Sumber", "Source"), 40),
        ], rows: problems.count) { row in
            let problem = problems[row], region = cycle.regions[problem.region]
            return [
                count(row + 1), .text(problem.kind.name(words)), .text(cycle.titles[problem.campaign] ?? problem.campaign), .text(problem.region.text),
                .text(region?.name ?? ""), .text(region?.province ?? ""), problem.subject.isEmpty ? .empty : .text(problem.subject), count(problem.count),
                .text(problem.kind.isEditions ? words.say("edisi", "editions") : words.say("lembar", "pieces")), count(problem.people), yes(problem.isEstimate),
                .text(problem.evidence), .text(problem.source),
            ]
        }
    }

    /// Who has nothing in a language that they read?
    private func coverageTable() -> TableSheet {
        TableSheet(words.say("Bahasa yang dibaca", "Languages read"), [
            .init(words.say("Kode wilayah", "Region code"), 9, .code), .init(words.say("Wilayah", "Region"), 32), .init(words.say("Provinsi", "Province"), 24),
            .init(words.say("Bahasa yang dibaca", "Languages read"), 30), .init(words.say("Direncanakan", "Planned"), 12), .init(words.say("Dibuat", "Made"), 10),
            .init(words.say("Dikirim", "Sent"), 10), .init(words.say("Diterima", "Received"), 10), .init(words.say("Pemilih", "Voters"), 13, .count),
            .init(words.say("Perkiraan", "Estimate"), 10),
        ], rows: coverage.count) { row in
            let one = coverage[row]
            return [
                .text(one.region.code.text), .text(one.region.name), .text(one.region.province), .text(languages(one.region)), yes(one.isPlanned), yes(one.isMade),
                cycle.hasReleases ? yes(one.isSent) : .empty, cycle.hasReceipts ? yes(one.isReceived) : .empty, count(one.region.voters), yes(one.region.isEstimate),
            ]
        }
    }

    private func correctionTable() -> TableSheet {
        let corrections = cycle.corrections
        return TableSheet(words.say("Fakta dikoreksi", "Corrected facts"), [
            .init(words.say("Fakta", "Fact"), 34, .code), .init(words.say("Kampanye", "Campaign"), 34), .init(words.say("Kode wilayah", "Region code"), 9, .code),
            .init(words.say("Wilayah", "Region"), 32), .init(words.say("Tercetak", "Printed"), 26), .init(words.say("Kini", "Now"), 26),
            .init(words.say("Lembar", "Pieces"), 10, .count), .init(words.say("Baris pelepasan", "Rows of releases"), 24),
        ], rows: corrections.count) { row in
            let one = corrections[row]
            return [
                .text(one.fact), .text(cycle.titles[one.campaign] ?? one.campaign), .text(one.region.text), .text(cycle.regions[one.region]?.name ?? ""),
                .text(one.printed), .text(one.now), count(one.pieces), .text(one.rows.map(String.init).joined(separator: " ")),
            ]
        }
    }

    private func participationTable() -> TableSheet {
        let rows = cycle.participation
        return TableSheet(words.say("Partisipasi", "Participation"), [
            .init(words.say("Pemilihan", "Vote"), 30), .init(words.say("Wilayah", "Region"), 26), .init(words.say("Memilih", "Voted"), 13, .count),
            .init(words.say("Terdaftar", "Listed"), 13, .count), .init(words.say("Angka terbitan, %", "Published rate, %"), 12), .init(words.say("Tanggal", "Day"), 13, .day),
            .init(words.say("Keterangan", "Note"), 60), .init(words.say("Sumber", "Source"), 60),
        ], rows: rows.count) { row in
            let one = rows[row]
            return [
                .text(one.office.map(words.office) ?? words.say("semua pemilihan", "all contests")), .text(one.region.map(name) ?? words.say("semua wilayah", "all regions")),
                count(one.voted), count(one.listed), Double(one.rate).map { .number($0) } ?? .empty, date(one.day),
                .text(words.say(one.noteIndonesian, one.noteEnglish)), .text(one.origin.source),
            ]
        }
    }

    /// From which rows is everything added up?
    private func lineTable() -> TableSheet {
        let lines = cycle.lines
        return TableSheet(words.say("Baris", "Rows"), [
            .init(words.say("Kampanye", "Campaign"), 30, .code), .init(words.say("Kode wilayah", "Region code"), 9, .code), .init(words.say("Wilayah", "Region"), 32),
            .init(words.say("Bahan", "Material"), 20, .code), .init(words.say("Bahasa", "Language"), 9, .code), .init(words.say("Kode kiriman", "Consignment"), 12, .code),
            .init(words.say("Dibuat", "Made"), 10), .init(words.say("Direncanakan", "Planned"), 12, .count), .init(words.say("Perkiraan", "Estimate"), 10),
            .init(words.say("Batas tiba", "Due"), 13, .day), .init(words.say("Dikirim", "Sent"), 11, .count), .init(words.say("Dilepas terakhir", "Last release"), 13, .day),
            .init(words.say("Diterima", "Received"), 11, .count), .init(words.say("Tepat waktu", "On time"), 11, .count), .init(words.say("Rusak", "Damaged"), 11, .count),
            .init(words.say("Diterima terakhir", "Last receipt"), 13, .day), .init(words.say("Baris pelepasan", "Rows of releases"), 16),
            .init(words.say("Baris penerimaan", "Rows of receipts"), 16),
        ], rows: lines.count) { row in
            let line = lines[row]
            return [
                .text(line.campaign), .text(line.region.text), .text(cycle.regions[line.region]?.name ?? ""), .text(line.material), .text(line.language),
                line.consignment.isEmpty ? .empty : .text(line.consignment), .text(line.making.name(words)), count(line.planned), line.planned == nil ? .empty : yes(line.isEstimate),
                date(line.deadline), count(line.sent?.pieces), date(line.sent?.last), count(line.received?.pieces), count(line.received?.onTime),
                count(line.received?.damaged), date(line.received?.last), .text((line.sent?.rows ?? []).map(String.init).joined(separator: " ")),
                .text((line.received?.rows ?? []).map(String.init).joined(separator: " ")),
            ]
        }
    }

    private func basisTable() -> TableSheet {
        let lines = basis
        return TableSheet(words.say("Dasar", "Basis"), [.init(words.say("Dasar angka", "How figures are counted"), 120)], rows: lines.count) { [.text(lines[$0])] }
    }
}
