internal import Elections
internal import XMLTree

/// The comparison of cycles as one self-contained page without any script.
struct ComparisonPage {
    let comparison: CycleComparison
    let words: ReportWords

    init(_ comparison: CycleComparison) {
        self.comparison = comparison
        words = comparison.words
    }

    private var reports: [EvaluationReport] { comparison.reports }
    private var title: String { words.say("Evaluasi ", "Evaluation, ") + reports.map(\.cycle.cycle.title).joined(separator: ", ") }

    func bytes() -> [UInt8] {
        var writer = MarkupWriter(capacity: 60_000)
        writer.openPage(title, words, SchedulePage.style, EvaluationPage.style)
        writer.raw("<header><h1>")
        writer.text(title)
        writer.raw("</h1>\n")
        writer.paragraph(words.say(
            "Sampai, tepat waktu, di mana tidak. Setiap siklus punya pemilihan dan wilayah sendiri; perubahan antarsiklus bukan hanya hasil kerja.",
            "Did it arrive, in time, where not. Each cycle has its own contests and regions; what changed between them is not the work alone."))
        writer.raw("</header>\n<main>\n")
        for report in reports { answers(report, &writer) }
        chart(&writer)
        writer.heading(words.say("Perubahan antarsiklus", "Change from cycle to cycle"))
        table(comparison.measures(nil), &writer)
        source(&writer)
        for function in comparison.functions {
            writer.heading(words.function(function))
            table(comparison.measures(function), &writer)
        }
        source(&writer)
        participation(&writer)
        writer.heading(words.say("Dasar angka", "How figures are counted"))
        writer.raw("<ul>\n")
        for line in (reports.first?.basis ?? []) + [words.say(
            "Perubahan ditulis dalam poin persentase hanya bila kedua penyebutnya sedikitnya \(ReportWords.leastForShare); – berarti tidak dapat dibandingkan.",
            "Changes are written in percentage points only where both are of \(ReportWords.leastForShare) or more; – means that they cannot be compared.")] {
            writer.raw("<li>")
            writer.text(line)
            writer.raw("</li>\n")
        }
        writer.raw("</ul>\n</main>\n</body>\n</html>\n")
        return writer.bytes
    }

    private func answers(_ report: EvaluationReport, _ writer: inout MarkupWriter) {
        writer.raw("<section class=\"cycle\"><h2><a href=\"../")
        writer.text(report.cycle.cycle.rawValue)
        writer.raw("/evaluation/index.html\">")
        writer.text(report.cycle.cycle.title)
        writer.raw("</a></h2>\n")
        EvaluationAnswers(report, RegionOutcome.of(report.cycle)).write(&writer)
        writer.raw("</section>\n")
    }

    /// What arrived in time of what was due, where a share may be told.
    private func chart(_ writer: inout MarkupWriter) {
        let shares = reports.map { report in
            let tally = report.total
            return (name: report.cycle.cycle.title, label: tally.receiptLines > 0 ? words.share(tally.dueOnTime, of: tally.due) : nil, value: tally.dueOnTime, whole: tally.due)
        }
        guard shares.contains(where: { $0.label != nil }) else { return }
        writer.heading(words.say("Tepat waktu, dari yang jatuh tempo", "On time, of what was due"))
        BarChart(
            title: words.say("Bagian lembar yang diterima tepat waktu per siklus", "Share of pieces received on time by cycle"),
            bars: shares.map { share in
                BarChart.Bar(
                    name: share.name, label: share.label ?? words.say("tidak diketahui", "not known"), value: share.label == nil ? nil : share.value * 1000 / max(1, share.whole),
                    fill: "#4f277a")
            }, whole: 1000
        ).write(&writer)
    }

    private func table(_ measures: [ComparedMeasure], _ writer: inout MarkupWriter) {
        var columns = [(title: words.say("Ukuran", "Measure"), isNumber: false)]
        for (index, report) in reports.enumerated() {
            if index > 0 { columns.append((words.say("Perubahan ke \(report.cycle.cycle.year)", "Change to \(report.cycle.cycle.year)"), true)) }
            columns.append((report.cycle.cycle.title, true))
        }
        writer.openTable("wide", columns)
        for measure in measures where measure.values.contains(where: { $0 != nil }) {
            var cells = [measure.name]
            for index in reports.indices {
                if index > 0 { cells.append(measure.change(to: index, words)) }
                let isPlanned = measures.contains { $0.values[index] != nil }
                cells.append(measure.values[index]?.text(words) ?? (isPlanned ? words.say("tidak ada catatan", "no entry") : words.say("tidak ada kampanye", "no campaign")))
            }
            writer.row(columns, cells)
        }
        writer.closeTable()
    }

    private func source(_ writer: inout MarkupWriter) {
        writer.raw("<p class=\"source\">")
        writer.text(words.say("Sumber: ", "Source: "))
        writer.raw("<a href=\"comparison.csv\">comparison.csv</a>")
        for report in reports {
            writer.raw(" · <a href=\"../")
            writer.text(report.cycle.cycle.rawValue)
            writer.raw("/evaluation/evaluation.csv\">")
            writer.text("\(report.cycle.cycle.rawValue)/evaluation/evaluation.csv")
            writer.raw("</a>")
        }
        writer.raw("</p>\n")
    }

    private func participation(_ writer: inout MarkupWriter) {
        writer.heading(words.say("Partisipasi sebagai konteks", "Participation, as context"))
        let columns = [
            (title: words.say("Siklus", "Cycle"), isNumber: false), (words.say("Pemilihan", "Vote"), false), (words.say("Partisipasi", "Participation"), false),
            (words.say("Keterangan", "Note"), false), (words.say("Sumber", "Source"), false),
        ]
        writer.openTable("wide sources", columns)
        for report in reports {
            for one in report.cycle.participation {
                let vote = (one.office.map(words.office) ?? words.say("semua pemilihan", "all contests")) + (one.region.map { ", \(report.name($0))" } ?? "")
                writer.row(columns, [report.cycle.cycle.title, vote, report.participation(one), words.say(one.noteIndonesian, one.noteEnglish), one.origin.source])
            }
        }
        writer.closeTable()
    }
}
