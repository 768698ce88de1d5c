internal import Elections
internal import XMLTree

extension EvaluationPage {
    private static let mostProblems = 25
    private static let mostLanguages = 15
    private static let mostCorrections = 40

    /// The inventory, put together by what a meeting can decide on.
    func problems(_ writer: inout MarkupWriter) {
        writer.heading(words.say("Daftar inventarisasi masalah", "Inventory of problems"), id: "masalah")
        let groups = ProblemGroup.of(report.problems, cycle)
        guard !groups.isEmpty else {
            writer.paragraph(words.say("Tidak ada masalah yang tercatat.", "No problem is on record."))
            return
        }
        writer.paragraph(words.say(
            "\(words.number(report.problems.count)) masalah, dikelompokkan menurut kampanye; yang menyangkut pemilih terbanyak lebih dahulu.",
            "\(words.number(report.problems.count)) problems, put together by campaign; those that concern most voters first."))
        problems(words.say("Rencana dan pengiriman", "Plan and delivery"), groups.filter { !$0.kind.isOfContent }, &writer)
        problems(words.say("Isi: fakta dan bahasa", "Contents: facts and languages"), groups.filter(\.kind.isOfContent), &writer)
        source(words.say("satu baris per masalah dan wilayah, dengan baris buktinya dalam kolom source", "one row for each problem and region, with the rows of its evidence in the column source"), file: "problems.csv", &writer)
    }

    private func problems(_ title: String, _ groups: [ProblemGroup], _ writer: inout MarkupWriter) {
        writer.raw("<h3>")
        writer.text(title)
        writer.raw("</h3>\n")
        guard !groups.isEmpty else {
            writer.paragraph(words.say("Tidak ada.", "None."))
            return
        }
        let columns = [
            (title: words.say("Masalah", "Problem"), isNumber: false), (words.say("Kampanye", "Campaign"), false), (words.say("Wilayah", "Regions"), true),
            (words.say("Jumlah", "Count"), true), (words.say("Pemilih terdampak", "Voters concerned"), true), (words.say("Bukti dari wilayah terbesar", "Evidence from the largest region"), false),
        ]
        writer.openTable("wide problems", columns)
        for group in groups.prefix(EvaluationPage.mostProblems) {
            let subject = group.kind == .missingTranslation ? language(group.subject) : group.subject
            let unit = group.kind.isEditions ? words.say("edisi", "editions") : words.say("lembar", "pieces")
            writer.row(columns, [
                group.kind.name(words) + (subject.isEmpty ? "" : ": \(subject)"), cycle.titles[group.campaign] ?? group.campaign, words.number(group.regions.count),
                "\(words.number(group.count)) \(unit)", (group.isEstimate ? "≈ " : "") + words.number(group.people),
                "\(group.regions.first.map(report.name) ?? ""): \(group.evidence)",
            ])
        }
        writer.closeTable()
        if groups.count > EvaluationPage.mostProblems {
            writer.paragraph(words.say("\(words.number(groups.count - EvaluationPage.mostProblems)) kelompok lain ada dalam problems.csv.", "\(words.number(groups.count - EvaluationPage.mostProblems)) more groups are in problems.csv."))
        }
    }

    // MARK: Sums

    func groups(_ dimension: EvaluationGroup.Dimension, _ writer: inout MarkupWriter) {
        let (heading, name) = switch dimension {
        case .function: (words.say("Per fungsi", "By function"), words.say("Fungsi", "Function"))
        case .audience: (words.say("Per segmen", "By segment"), words.say("Segmen", "Segment"))
        case .campaign: (words.say("Per kampanye", "By campaign"), words.say("Kampanye", "Campaign"))
        case .language: (words.say("Per bahasa", "By language"), words.say("Bahasa", "Language"))
        case .province: (words.say("Per provinsi", "By province"), words.say("Provinsi", "Province"))
        }
        writer.heading(heading)
        if dimension == .audience {
            writer.paragraph(words.say("Satu kampanye dapat menyasar beberapa segmen; jumlahnya melebihi jumlah seluruhnya.", "A campaign may address several segments; they add up to more than the whole."))
        }
        let columns = columns(name)
        writer.openTable("wide", columns)
        for group in report.groups(dimension) { writer.row(columns, [group.name] + cells(group), id: dimension == .province ? "p" + group.id : nil) }
        writer.closeTable()
        source(words.say("baris dengan \(dimension.column) yang sama", "rows with the same \(dimension.column)"), &writer)
    }

    /// Without releases or receipts there are no columns for them.
    private func columns(_ name: String) -> [(title: String, isNumber: Bool)] {
        var columns = [(title: name, isNumber: false), (words.say("Edisi dibuat", "Editions made"), true), (words.say("Direncanakan", "Planned"), true)]
        if cycle.hasReleases { columns.append((words.say("Dikirim", "Sent"), true)) }
        if cycle.hasReceipts {
            columns += [
                (words.say("Diterima", "Received"), true), (words.say("Tepat waktu", "On time"), true), (words.say("Kurang", "Short"), true),
                (words.say("Tanpa tanda terima", "No receipt"), true), (words.say("Rusak", "Damaged"), true),
            ]
        }
        let basis = cycle.hasReceipts ? words.say("Layak pakai", "Usable") : cycle.hasReleases ? words.say("Dikirim", "Sent") : words.say("Direncanakan", "Planned")
        columns.append((words.say("\(basis) per 1.000 pemilih", "\(basis) per 1,000 voters"), true))
        return columns
    }

    private func cells(_ group: EvaluationGroup) -> [String] {
        let tally = group.tally, none = "–"
        func shared(_ value: Int, _ whole: Int) -> String { words.number(value) + (words.share(value, of: whole).map { " (\($0))" } ?? "") }
        var cells = [
            words.say("\(words.number(tally.made)) dari \(words.number(tally.editions))", "\(words.number(tally.made)) of \(words.number(tally.editions))"),
            (tally.isEstimate ? "≈ " : "") + words.number(tally.planned),
        ]
        if cycle.hasReleases { cells.append(tally.sentLines == 0 ? none : words.number(tally.sent)) }
        if cycle.hasReceipts {
            let isReceived = tally.receiptLines > 0
            cells += [
                isReceived ? shared(tally.received, tally.sent) : none, isReceived ? shared(tally.onTime, tally.sent) : none,
                isReceived ? words.number(tally.short) : none, tally.sentLines > 0 ? words.number(tally.unknown) : none,
                isReceived ? shared(tally.damaged, tally.received) : none,
            ]
        }
        let pieces = cycle.hasReceipts ? (tally.receiptLines > 0 ? tally.usable : nil) : cycle.hasReleases ? (tally.sentLines > 0 ? tally.sent : nil) : tally.planned
        cells.append(pieces.flatMap { words.perThousand($0, group.voters) }.map { (group.isVotersEstimate ? "≈ " : "") + $0 } ?? none)
        return cells
    }

    // MARK: Languages and facts

    private func language(_ tag: String) -> String { words.say("bahasa ", "") + (cycle.languageNames[tag] ?? tag) }

    /// Regions without anything in a language that people read there.
    func coverage(_ writer: inout MarkupWriter) {
        writer.heading(words.say("Wilayah tanpa bahan dalam bahasa yang dibaca", "Regions without anything in a language they read"))
        let all = report.coverage
        var parts = [
            words.say("tidak direncanakan \(words.number(all.count { !$0.isPlanned }))", "not planned \(words.number(all.count { !$0.isPlanned }))"),
            words.say("tidak dibuat \(words.number(all.count { !$0.isMade }))", "not made \(words.number(all.count { !$0.isMade }))"),
        ]
        if cycle.hasReleases { parts.append(words.say("tidak dikirim \(words.number(all.count { !$0.isSent }))", "not sent \(words.number(all.count { !$0.isSent }))")) }
        if cycle.hasReceipts { parts.append(words.say("tidak diterima \(words.number(all.count { !$0.isReceived }))", "not received \(words.number(all.count { !$0.isReceived }))")) }
        writer.paragraph(words.say("Dari \(words.number(all.count)) kabupaten/kota yang memilih: ", "Of \(words.number(all.count)) regencies and cities that vote: ") + parts.joined(separator: ", ") + ".")
        let columns = [
            (title: words.say("Bahasa", "Language"), isNumber: false), (words.say("Wilayah yang membacanya", "Regions that read it"), true),
            (words.say("Tanpa bahan dalam bahasanya", "Without anything"), true), (words.say("Pemilih di sana", "Voters there"), true),
        ]
        let rows = languageRows()
        writer.openTable("wide", columns)
        for row in rows.prefix(EvaluationPage.mostLanguages) {
            writer.row(columns, [row.name, words.number(row.regions), words.number(row.without), (row.isEstimate && row.people > 0 ? "≈ " : "") + words.number(row.people)])
        }
        writer.closeTable()
        if rows.count > EvaluationPage.mostLanguages {
            writer.paragraph(words.say("\(words.number(rows.count - EvaluationPage.mostLanguages)) bahasa lain ada dalam evaluation.xlsx.", "\(words.number(rows.count - EvaluationPage.mostLanguages)) more languages are in evaluation.xlsx."))
        }
        source(words.say("kolom region_code, language; bahasa yang dibaca dari languages.csv, dari ingatan", "columns region_code, language; the languages read are from languages.csv, recalled"), &writer)
    }

    private func languageRows() -> [(name: String, regions: Int, without: Int, people: Int, isEstimate: Bool)] {
        var rows: [String: (regions: Int, without: Int, people: Int, isEstimate: Bool)] = [:]
        for one in report.coverage {
            for tag in one.region.languages.isEmpty ? ["id"] : one.region.languages {
                var row = rows[tag] ?? (0, 0, 0, false)
                row.regions += 1
                if !one.has(cycle) {
                    row.without += 1
                    row.people += one.region.voters
                    row.isEstimate = row.isEstimate || one.region.isEstimate
                }
                rows[tag] = row
            }
        }
        return rows.map { tag, row in (tag == "id" ? words.languageName("id") : language(tag), row.regions, row.without, row.people, row.isEstimate) }
            .sorted { ($0.people, $1.name) > ($1.people, $0.name) }
    }

    func corrections(_ writer: inout MarkupWriter) {
        guard cycle.hasReleases else { return }
        writer.heading(words.say("Fakta yang dikoreksi setelah cetak", "Facts corrected after printing"))
        guard !cycle.corrections.isEmpty else {
            writer.paragraph(words.say("Tidak ada.", "None."))
            return
        }
        let columns = [
            (title: words.say("Fakta", "Fact"), isNumber: false), (words.say("Kampanye", "Campaign"), false), (words.say("Tercetak", "Printed"), false),
            (words.say("Kini", "Now"), false), (words.say("Wilayah", "Regions"), true), (words.say("Lembar", "Pieces"), true),
        ]
        var sums: [[String]: (regions: Set<RegionCode>, pieces: Int)] = [:]
        for one in cycle.corrections {
            let family = one.fact.split(separator: ".").filter { Int($0) == nil }.joined(separator: ".")
            sums[[family, cycle.titles[one.campaign] ?? one.campaign, one.printed, one.now], default: ([], 0)].regions.insert(one.region)
            sums[[family, cycle.titles[one.campaign] ?? one.campaign, one.printed, one.now]]?.pieces += one.pieces
        }
        let rows = sums.sorted { ($0.value.pieces, $1.key.joined()) > ($1.value.pieces, $0.key.joined()) }
        writer.openTable("wide", columns)
        for (key, sum) in rows.prefix(EvaluationPage.mostCorrections) { writer.row(columns, key + [words.number(sum.regions.count), words.number(sum.pieces)]) }
        writer.closeTable()
        source(words.say("baris corrected-fact", "rows with corrected-fact"), file: "problems.csv", &writer)
    }

    // MARK: Context

    func participation(_ writer: inout MarkupWriter) {
        guard !cycle.participation.isEmpty else { return }
        writer.heading(words.say("Partisipasi sebagai konteks", "Participation, as context"))
        writer.paragraph(words.say("Bahan sosialisasi hanya satu dari banyak hal yang memengaruhinya.", "Voter education is only one of many things that bear on it."))
        let columns = [
            (title: words.say("Pemilihan", "Vote"), isNumber: false), (words.say("Partisipasi", "Participation"), false), (words.say("Keterangan", "Note"), false),
            (words.say("Sumber", "Source"), false),
        ]
        writer.openTable("wide sources", columns)
        for one in cycle.participation {
            let vote = (one.office.map(words.office) ?? words.say("semua pemilihan", "all contests")) + (one.region.map { ", \(report.name($0))" } ?? "")
            writer.row(columns, [vote, report.participation(one), words.say(one.noteIndonesian, one.noteEnglish) + (one.day.map { " (\(words.short($0)))" } ?? ""), one.origin.source])
        }
        writer.closeTable()
        writer.paragraph("participation.csv", "source")
    }

    func basis(_ writer: inout MarkupWriter) {
        writer.heading(words.say("Dasar angka", "How figures are counted"))
        writer.raw("<ul>\n")
        for line in report.basis {
            writer.raw("<li>")
            writer.text(line)
            writer.raw("</li>\n")
        }
        writer.raw("</ul>\n<p class=\"source\">")
        for (index, file) in ["evaluation.csv", "problems.csv", "evaluation.xlsx", "evaluation.json", "../../manifest.jsonl", "../schedule/index.html"].enumerated() {
            if index > 0 { writer.raw(" · ") }
            writer.raw("<a href=\"")
            writer.text(file)
            writer.raw("\">")
            writer.text(file.split(separator: "/").suffix(file.hasSuffix("html") ? 2 : 1).joined(separator: "/"))
            writer.raw("</a>")
        }
        writer.raw("</p>\n")
    }
}
