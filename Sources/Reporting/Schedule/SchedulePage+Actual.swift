internal import Distribution
internal import Elections
internal import XMLTree

extension SchedulePage {
    private static let mostWrong = 30

    /// What the ledger has of the plan, what is wrong first. Only where a day is named and the ledger was asked.
    func actual(_ writer: inout MarkupWriter) {
        guard let today = report.today, let all = report.actualConsignments else { return }
        writer.heading(words.say("Rencana dan kenyataan", "Planned and actual"))
        guard all.contains(where: { $0.sent != nil || $0.received != nil }) else {
            writer.paragraph(words.say(
                "Buku penerimaan tidak memuat pelepasan atau tanda terima siklus ini sampai \(words.day(today)).",
                "The ledger has no release and no receipt of this cycle up to \(words.day(today))."))
            return
        }
        writer.paragraph(words.say("Menurut buku penerimaan sampai \(words.day(today)).", "By the ledger, up to \(words.day(today))."))
        bars(all, &writer)
        states(all, &writer)
        wrong(all, &writer)
    }

    /// The same in one sentence; `nil` where nothing is on record.
    var actualSummary: String? {
        guard let all = report.actualConsignments, all.contains(where: { $0.sent != nil || $0.received != nil }) else { return nil }
        let byState = Dictionary(grouping: all, by: \.state)
        let parts = ActualState.allCases.filter { $0 != .waiting }.compactMap { state in byState[state].map { "\(state.name(words)) \(words.number($0.count))" } }
        return words.say("Kenyataan menurut kiriman: ", "Actual, by consignments: ") + parts.joined(separator: "; ") + "."
    }

    private func bars(_ all: [ActualConsignment], _ writer: inout MarkupWriter) {
        let nothing = words.say("tidak ada catatan", "no entry")
        func bar(_ name: String, _ values: [Int], _ fill: StaticString) -> BarChart.Bar {
            let sum = values.isEmpty ? nil : values.reduce(0, +)
            return BarChart.Bar(name: name, label: sum.map(words.number) ?? nothing, value: sum, fill: fill)
        }
        BarChart(title: words.say("Lembar yang direncanakan, dikirim, diterima, dan tepat waktu", "Pieces planned, sent, received and on time"), bars: [
            BarChart.Bar(
                name: words.say("Direncanakan", "Planned"), label: (all.contains { $0.plan.estimated } ? "≈ " : "") + words.number(all.reduce(0) { $0 + $1.plan.pieces }),
                value: all.reduce(0) { $0 + $1.plan.pieces }, fill: "#d9c9ea"),
            bar(words.say("Dikirim", "Sent"), all.compactMap(\.sent), "#a98bc9"), bar(words.say("Diterima", "Received"), all.compactMap(\.received), "#7d55a8"),
            bar(words.say("Diterima tepat waktu", "Received on time"), all.compactMap(\.onTime), "#4f277a"),
        ]).write(&writer)
    }

    private func states(_ all: [ActualConsignment], _ writer: inout MarkupWriter) {
        let columns = [
            (title: words.say("Keadaan", "State"), isNumber: false), (words.say("Kiriman", "Consignments"), true), (words.say("Dikirim", "Sent"), true),
            (words.say("Diterima", "Received"), true), (words.say("Kurang", "Short"), true), (words.say("Tanpa tanda terima", "No receipt"), true),
            (words.say("Rusak", "Damaged"), true),
        ]
        func sum(_ values: [Int]) -> String { values.isEmpty ? "–" : words.number(values.reduce(0, +)) }
        let byState = Dictionary(grouping: all, by: \.state)
        writer.openTable("wide", columns)
        for state in ActualState.allCases {
            guard let some = byState[state] else { continue }
            writer.row(columns, [
                state.name(words), words.number(some.count), sum(some.compactMap(\.sent)), sum(some.compactMap(\.received)), sum(some.compactMap(\.short)),
                sum(some.filter { $0.sent != nil }.map(\.unknown)), sum(some.compactMap(\.damaged)),
            ])
        }
        writer.closeTable()
    }

    /// The worst first, then those that have waited longest.
    private func wrong(_ all: [ActualConsignment], _ writer: inout MarkupWriter) {
        let wrong = all.filter { $0.state.isWrong || ($0.damaged ?? 0) > 0 }
        guard !wrong.isEmpty else { return }
        writer.heading(words.say("Yang harus ditanyakan", "What must be asked about"))
        let order = wrong.sorted { ($0.plan.latest.arrival, $1.plan.pieces, $0.plan.id) < ($1.plan.latest.arrival, $0.plan.pieces, $1.plan.id) }
        let sorted = ActualState.allCases.flatMap { state in order.filter { $0.state == state } }
        let columns = [
            (title: words.say("Wilayah", "Region"), isNumber: false), (words.say("Kode", "Code"), false), (words.say("Kampanye", "Campaign"), false),
            (words.say("Keadaan", "State"), false), (words.say("Paling lambat", "Latest"), false), (words.say("Diterima terakhir", "Last receipt"), false),
            (words.say("Dikirim", "Sent"), true), (words.say("Diterima", "Received"), true), (words.say("Terlambat", "Late"), true), (words.say("Kurang", "Short"), true),
            (words.say("Tanpa tanda terima", "No receipt"), true), (words.say("Rusak", "Damaged"), true),
        ]
        func number(_ value: Int?) -> String { value.map(words.number) ?? "–" }
        writer.openTable("wide actual", columns)
        for one in sorted.prefix(SchedulePage.mostWrong) {
            writer.row(columns, [
                "\(one.plan.region.text) \(one.plan.regionName)", one.plan.id.spoken, one.plan.title, one.state.name(words), words.short(one.plan.latest.arrival),
                one.lastReceipt.map(words.short) ?? "–", number(one.sent), number(one.received), number(one.late), number(one.short), number(one.sent.map { _ in one.unknown }), number(one.damaged),
            ])
        }
        writer.closeTable()
        if sorted.count > SchedulePage.mostWrong {
            writer.paragraph(words.say(
                "\(words.number(sorted.count - SchedulePage.mostWrong)) kiriman lain ada dalam schedule.xlsx, lembar Realisasi.",
                "\(words.number(sorted.count - SchedulePage.mostWrong)) more consignments are in schedule.xlsx, sheet Actual."))
        }
    }
}
