internal import Elections
internal import XMLTree

/// The evaluation as one self-contained page without any script: first the answer, then where it comes from.
struct EvaluationPage {
    let report: EvaluationReport
    let words: ReportWords
    let cycle: EvaluatedCycle
    let outcomes: [RegionCode: RegionOutcome]

    init(_ report: EvaluationReport) {
        self.report = report
        words = report.words
        cycle = report.cycle
        outcomes = RegionOutcome.of(report.cycle)
    }

    func bytes() -> [UInt8] {
        var writer = MarkupWriter(capacity: 200_000)
        writer.openPage(report.title, words, SchedulePage.style, EvaluationPage.style)
        writer.raw("<header><h1>")
        writer.text(report.title)
        writer.raw("</h1>\n")
        writer.paragraph(state)
        writer.raw("</header>\n<main>\n")
        if cycle.lines.isEmpty {
            writer.paragraph(words.say("Tidak ada kampanye dalam siklus ini.", "There are no campaigns in this cycle."), "lead")
        } else {
            answers(&writer)
            stages(&writer)
            map(&writer)
            problems(&writer)
            for dimension in [EvaluationGroup.Dimension.function, .audience, .campaign, .province, .language] { groups(dimension, &writer) }
            coverage(&writer)
            corrections(&writer)
        }
        participation(&writer)
        basis(&writer)
        writer.raw("</main>\n</body>\n</html>\n")
        return writer.bytes
    }

    /// Of which day it is.
    private var state: String {
        guard let day = cycle.day else { return words.say("Buku penerimaan tidak memuat catatan untuk siklus ini.", "The ledger has no entry for this cycle.") }
        return cycle.isDayNamed
            ? words.say("Keadaan sampai \(words.day(day)).", "As of \(words.day(day)).")
            : words.say("Keadaan sampai \(words.day(day)), tanggal catatan terakhir.", "As of \(words.day(day)), the day of the last entry.")
    }

    // MARK: The answer

    /// Did it arrive, in time, where not.
    private func answers(_ writer: inout MarkupWriter) { EvaluationAnswers(report, outcomes).write(&writer) }

    /// From the plan to what arrived in time.
    private func stages(_ writer: inout MarkupWriter) {
        let total = report.total
        let nothing = words.say("tidak ada catatan", "no entry")
        func bar(_ name: String, _ value: Int?, _ fill: StaticString, isEstimate: Bool = false) -> BarChart.Bar {
            BarChart.Bar(name: name, label: value.map { (isEstimate && $0 > 0 ? "≈ " : "") + words.number($0) } ?? nothing, value: value, fill: fill)
        }
        writer.heading(words.say("Dari rencana sampai tiba, dalam lembar", "From plan to arrival, in pieces"))
        BarChart(title: words.say("Lembar yang direncanakan, dibuat, dikirim, diterima, dan tepat waktu", "Pieces planned, made, sent, received and on time"), bars: [
            bar(words.say("Direncanakan", "Planned"), total.planned, "#d9c9ea", isEstimate: total.isEstimate),
            bar(words.say("Edisinya sudah dibuat", "Whose edition is made"), total.plannedMade, "#c4addb", isEstimate: total.isEstimate),
            bar(words.say("Dikirim", "Sent"), total.sentLines > 0 ? total.sent : nil, "#a98bc9"),
            bar(words.say("Diterima", "Received"), total.receiptLines > 0 ? total.received : nil, "#7d55a8"),
            bar(words.say("Diterima tepat waktu", "Received on time"), total.receiptLines > 0 ? total.onTime : nil, "#4f277a"),
        ]).write(&writer)
        let editions = words.part(total.made, of: total.editions)
        writer.paragraph(words.say("Edisi yang sudah dibuat: \(editions); konsep di antaranya \(words.number(total.drafts)).", "Editions made: \(editions), \(words.number(total.drafts)) of them drafts."))
        source(words.say("kolom planned, made, sent, received, on_time", "columns planned, made, sent, received, on_time"), &writer)
    }

    private func map(_ writer: inout MarkupWriter) {
        guard cycle.hasReceipts else { return }
        writer.heading(words.say("Tepat waktu per provinsi", "On time by province"))
        let tiles = report.groups(.province).filter { $0.tally.sentLines > 0 }.map { group in
            let tally = group.tally, isKnown = tally.receiptLines > 0 && tally.due > 0
            let shade = OutcomeShade(tally.dueOnTime, of: isKnown ? tally.due : 0)
            let label = isKnown ? words.share(tally.dueOnTime, of: tally.due) ?? "\(words.number(tally.dueOnTime))/\(words.number(tally.due))" : tally.due > 0 ? "?" : "–"
            return (group.id, TileMap.Tile(label: label, fill: shade.fill, ink: shade.ink, size: label.count > 5 ? 14 : 18))
        }
        writer.raw("<div class=\"scroll\" tabindex=\"0\">")
        TileMap(
            title: words.say("Peta petak 34 provinsi dengan bagian kiriman yang tiba tepat waktu", "Tile map of the 34 provinces with the share that arrived on time"),
            tiles: Dictionary(tiles, uniquingKeysWith: { first, _ in first })).write(&writer)
        writer.raw("</div>\n")
        writer.key(OutcomeShade.allCases.map { ($0.fill, $0.name(words)) })
        source(words.say("kolom province_code, sent, deadline, on_time", "columns province_code, sent, deadline, on_time"), &writer)
    }

    /// Says from which rows the figures above come, and leads to them.
    func source(_ columns: String, file: StaticString = "evaluation.csv", _ writer: inout MarkupWriter) {
        writer.raw("<p class=\"source\">")
        writer.text(words.say("Sumber: ", "Source: "))
        writer.raw("<a href=\"")
        writer.raw(file)
        writer.raw("\">")
        writer.raw(file)
        writer.raw("</a>, ")
        writer.text(columns)
        writer.raw("</p>\n")
    }
}
