internal import Distribution
internal import Elections

/// The schedule as appointments after RFC 5545: one all-day event for each step of each consignment.
struct ScheduleCalendar: Sendable {
    /// Who names our events.
    static let domain = "jadwal.sosialisasi.kpu.go.id"

    private let report: ScheduleReport

    init(_ report: ScheduleReport) { self.report = report }

    /// - Parameter places: those of its consignments in the report.
    func file(_ file: String, _ places: [Int], named name: String) -> ReportFile {
        ReportFile(file, head: {
            var writer = CalendarWriter(capacity: 1_000)
            writer.line("BEGIN:VCALENDAR")
            writer.line("VERSION:2.0")
            writer.line("PRODID:-//pipeline//schedule//\(report.words.language.rawValue.uppercased())")
            writer.line("CALSCALE:GREGORIAN")
            writer.text("X-WR-CALNAME", name)
            return writer.bytes
        }, items: places.count, { some in
            var writer = CalendarWriter(capacity: some.count * 4_000)
            for place in places[some] { add(report.consignments[place], &writer) }
            return writer.bytes
        }, tail: Array("END:VCALENDAR\r\n".utf8))
    }

    private func add(_ plan: ConsignmentPlan, _ writer: inout CalendarWriter) {
        let words = report.words, id = plan.id.text
        // Before anything is released the event is as old as the campaign, and was never changed.
        let change = report.changes[id]
        let place = CalendarWriter.escaped("\(plan.region.text) \(plan.regionName)")
        let about = CalendarWriter.escaped("\(words.say("Kiriman", "Consignment")) \(id) · \(plan.title) · \(words.number(plan.pieces)) \(words.say("lembar", "pieces")), \(words.number(plan.boxes)) \(words.say("boks", "boxes")) · \(report.shop(plan).name)")
        let latestWord = CalendarWriter.escaped(" · " + words.say("paling lambat ", "at the latest "))
        let latest = plan.latest.steps
        for (index, (step, day)) in plan.planned.steps.enumerated() where index < latest.count {
            // Where one leg ends the next one leaves: one appointment is enough.
            if case .legEnd = step { continue }
            writer.line("BEGIN:VEVENT")
            writer.line("UID:\(id)-\(step.name)@\(ScheduleCalendar.domain)")
            writer.day("DTSTAMP:", change?.day ?? plan.ready, "T000000Z", report.days)
            writer.line("SEQUENCE:\(change?.count ?? 0)")
            writer.day("DTSTART;VALUE=DATE:", day, "", report.days)
            writer.day("DTEND;VALUE=DATE:", day.adding(days: 1), "", report.days)
            writer.escapedLine("SUMMARY:", CalendarWriter.escaped(told(step, plan) + ": ") + place)
            writer.escapedLine("DESCRIPTION:", about + latestWord + Array(latest[index].day.iso.utf8))
            writer.line("CATEGORIES:\(step.name.uppercased())")
            writer.line("TRANSP:TRANSPARENT")
            writer.line("END:VEVENT")
        }
    }

    private func told(_ step: ConsignmentStep, _ plan: ConsignmentPlan) -> String {
        guard case .departure(let leg) = step, plan.route.indices.contains(leg) else { return report.words.step(step) }
        let way = report.network.legs[plan.route[leg]]
        return report.words.say("Berangkat", "Departure") + " \(report.network.name(of: way.from)) → \(report.network.name(of: way.to)) (\(report.words.mode(way.mode)))"
    }
}
