internal import Distribution
internal import Elections
internal import JSONText
internal import Spreadsheet

extension ScheduleReport {
    /// Planned against actual, in the order of the plan; `nil` where no day is named or the ledger was not asked.
    var actualConsignments: [ActualConsignment]? {
        actual.map { actual in consignments.map { consignment($0, actual) } }
    }

    private func consignment(_ plan: ConsignmentPlan, _ actual: [ConsignmentID: [ActualLine]]) -> ActualConsignment {
        ActualConsignment(
            plan: plan, lines: actual[plan.id] ?? plan.lines.map { _ in .nothing }, isDue: today.map { plan.latest.arrival < $0 } ?? false)
    }

    // MARK: Table

    /// The columns that follow the others where the ledger was asked.
    var actualColumns: [String] {
        actual == nil ? [] : ["released_on", "sent", "received", "on_time", "late", "short", "damaged", "last_receipt"].map { "actual_" + $0 }
    }

    /// The cells below them, each after its comma.
    func actualCells(_ plan: ConsignmentPlan, line: Int) -> [UInt8] {
        guard let actual else { return [] }
        let one = consignment(plan, actual)
        let own = line < one.lines.count ? one.lines[line] : .nothing
        let received = own.received
        let cells = [
            own.sent?.last.iso, own.sent.map { String($0.pieces) }, received.map { String($0.pieces) }, received.map { String($0.onTime) },
            received.map { String($0.pieces - $0.onTime) }, own.short(isDue: one.isDue).map(String.init), received.map { String($0.damaged) }, received?.last.iso,
        ]
        return cells.flatMap { [UInt8(ascii: ",")] + Array(($0 ?? "").utf8) }
    }

    // MARK: Data

    /// The member `actual` of a consignment, where the ledger was asked; numbers that nobody knows are left out.
    func writeActual(_ plan: ConsignmentPlan, _ writer: inout JSONWriter) {
        guard let actual else { return }
        let one = consignment(plan, actual)
        writer.key("actual")
        writer.object { writer in
            writer.member("state", one.state.id)
            if let day = one.released { writer.member("releasedOn", day.iso) }
            if let sent = one.sent { writer.member("sent", sent) }
            if let received = one.received { writer.member("received", received) }
            if let onTime = one.onTime { writer.member("onTime", onTime) }
            if let late = one.late { writer.member("late", late) }
            if let short = one.short { writer.member("short", short) }
            if one.unknown > 0 { writer.member("withoutReceipt", one.unknown) }
            if let damaged = one.damaged { writer.member("damaged", damaged) }
            if let day = one.lastReceipt { writer.member("lastReceipt", day.iso) }
        }
    }

    // MARK: Workbook

    /// What of the plan has happened? Only where the ledger was asked.
    func actualTables() -> [TableSheet] {
        guard let all = actualConsignments else { return [] }
        @Sendable func date(_ date: CalendarDate?) -> Cell.Content {
            date.flatMap { SheetDate(year: $0.year, month: $0.month, day: $0.day) }.map { .date($0) } ?? .empty
        }
        @Sendable func count(_ value: Int?) -> Cell.Content { value.map { .number(Double($0)) } ?? .empty }
        let words = words
        return [TableSheet(words.say("Realisasi", "Actual"), [
            .init(words.say("Kode kiriman", "Consignment"), 12, .code), .init(words.say("Kode wilayah", "Region code"), 9, .code),
            .init(words.say("Wilayah", "Region"), 32), .init(words.say("Provinsi", "Province"), 24), .init(words.say("Kampanye", "Campaign"), 36),
            .init(words.say("Keadaan", "State"), 28), .init(words.say("Direncanakan", "Planned"), 12, .count), .init(words.say("Dilepas", "Released"), 13, .day),
            .init(words.say("Dikirim", "Sent"), 11, .count), .init(words.say("Rencana tiba", "Planned arrival"), 13, .day), .init(words.say("Paling lambat tiba", "Latest arrival"), 13, .day),
            .init(words.say("Diterima terakhir", "Last receipt"), 13, .day), .init(words.say("Diterima", "Received"), 11, .count),
            .init(words.say("Tepat waktu", "On time"), 11, .count), .init(words.say("Terlambat", "Late"), 11, .count), .init(words.say("Kurang", "Short"), 11, .count),
            .init(words.say("Tanpa tanda terima", "No receipt"), 11, .count), .init(words.say("Rusak", "Damaged"), 11, .count),
        ], rows: all.count) { row in
            let one = all[row], plan = one.plan
            return [
                .text(plan.id.text), .text(plan.region.text), .text(plan.regionName), .text(plan.province), .text(plan.title), .text(one.state.name(words)),
                .number(Double(plan.pieces)), date(one.released), count(one.sent), date(plan.planned.arrival), date(plan.latest.arrival), date(one.lastReceipt),
                count(one.received), count(one.onTime), count(one.late), count(one.short), one.sent == nil ? .empty : count(one.unknown), count(one.damaged),
            ]
        }]
    }
}
