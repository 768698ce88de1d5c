internal import DelimitedText
internal import Elections
internal import XMLTree

/// What several cycles have in common, beside one another: the page that opens the meeting.
public struct CycleComparison: Sendable {
    let reports: [EvaluationReport]
    let words: ReportWords

    /// - Parameter reports: at least one, in the order of the cycles.
    public init(_ reports: [EvaluationReport], language: ReportLanguage = .indonesian) {
        self.reports = reports
        words = ReportWords(language: language)
    }

    public func files() -> [EvaluationReport.File] { [("index.html", ComparisonPage(self).bytes()), ("comparison.csv", csv())] }

    /// A row for each measure of each function and of the whole; what is not known is empty.
    private func csv() -> [UInt8] {
        var writer = DelimitedWriter()
        writer.row(["function", "measure", "unit"] + reports.flatMap { [$0.cycle.cycle.rawValue, $0.cycle.cycle.rawValue + " of"] })
        for (function, measures) in [("", measures(nil))] + functions.map({ ($0, measures($0)) }) {
            for measure in measures {
                writer.row([function, measure.id, measure.unit] + measure.values.flatMap { value in
                    [value.map { String($0.count) } ?? "", value?.whole.map(String.init) ?? ""]
                })
            }
        }
        return writer.bytes
    }

    /// Those that any of the cycles has, in the order in which offices name them.
    var functions: [String] {
        let all = reports.map { Set($0.cycle.lines.map(\.function)) }.reduce(Set()) { $0.union($1) }
        return ["public-relations", "socialisation", "voter-education", "information-service"].filter(all.contains)
    }

    /// What is measured in every cycle.
    ///
    /// - Parameter function: only campaigns of this function.
    func measures(_ function: String?) -> [ComparedMeasure] {
        let tallies = reports.map { report in
            (report, EvaluationTally(report.cycle, report.cycle.lines.filter { function == nil || $0.function == function }))
        }
        func measure(
            _ id: String, _ indonesian: String, _ english: String, _ unit: String = "pieces",
            _ value: (EvaluationReport, EvaluationTally) -> ComparedMeasure.Value?
        ) -> ComparedMeasure {
            ComparedMeasure(id: id, name: words.say(indonesian, english), unit: unit, values: tallies.map { $0.1.lines == 0 ? nil : value($0.0, $0.1) })
        }
        return [
            measure("editions-made", "Edisi dibuat", "Editions made", "editions") { .init($1.made, of: $1.editions) },
            measure("planned", "Lembar direncanakan", "Pieces planned") { .init($1.planned, isEstimate: $1.isEstimate) },
            measure("sent", "Dikirim", "Sent") { $1.sentLines > 0 ? .init($1.sent) : nil },
            measure("received", "Diterima, dari yang dikirim", "Received, of what was sent") { $1.receiptLines > 0 ? .init($1.received, of: $1.sent) : nil },
            measure("on-time", "Tepat waktu, dari yang jatuh tempo", "On time, of what was due") { $1.receiptLines > 0 ? .init($1.dueOnTime, of: $1.due) : nil },
            measure("short", "Kurang", "Short") { $1.receiptLines > 0 ? .init($1.short) : nil },
            measure("no-receipt", "Tanpa tanda terima", "No receipt") { $1.sentLines > 0 ? .init($1.unknown) : nil },
            measure("damaged", "Rusak, dari yang diterima", "Damaged, of what was received") { $1.receiptLines > 0 ? .init($1.damaged, of: $1.received) : nil },
            measure("usable-per-voter", "Layak pakai per 1.000 pemilih", "Usable per 1,000 voters", "per 1000 voters") { report, tally in
                let voters = tally.voters(report.cycle)
                return tally.receiptLines > 0 ? .init(tally.usable, perThousandOf: voters.count, isEstimate: voters.isEstimate) : nil
            },
        ] + (function == nil ? [
            measure("without-own-language", "Wilayah tanpa bahan dalam bahasa yang dibaca", "Regions without anything in a language they read", "regions") { report, _ in
                .init(report.coverage.count { !$0.has(report.cycle) }, of: report.coverage.count)
            },
            measure("corrected-releases", "Pelepasan dengan fakta yang dikoreksi kemudian", "Releases with a fact that was corrected later", "releases") { report, tally in
                tally.sentLines > 0 ? .init(report.cycle.corrections.reduce(into: Set<Int>()) { $0.formUnion($1.rows) }.count) : nil
            },
            measure("problems", "Masalah dalam inventaris", "Problems in the inventory", "problems") { report, _ in .init(report.problems.count) },
        ] : [])
    }
}
