internal import Distribution
internal import Elections
internal import XMLTree

/// The schedule as one self-contained page without any script: what is to be done, where it is tight, and on what it stands.
struct SchedulePage {
    let report: ScheduleReport
    let words: ReportWords
    let provinces: [ProvinceTotal]

    init(_ report: ScheduleReport) {
        self.report = report
        words = report.words
        provinces = ProvinceTotal.of(report.consignments)
    }

    func bytes() -> [UInt8] {
        var writer = MarkupWriter(capacity: 100_000 + min(report.consignments.count, SchedulePage.mostRows) * 400)
        writer.raw("<!doctype html>\n<html lang=\"")
        writer.text(words.language.rawValue)
        writer.raw("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        writer.text(report.title)
        writer.raw("</title>\n<style>")
        writer.raw(SchedulePage.style)
        writer.raw("</style>\n</head>\n<body>\n<header><h1>")
        writer.text(report.title)
        writer.raw("</h1>\n")
        summary(&writer)
        writer.raw("</header>\n<main>\n")
        if report.consignments.isEmpty == false {
            gaps(&writer)
            weeks(&writer)
            actual(&writer)
            tightest(&writer)
            map(&writer)
            campaigns(&writer)
            shops(&writer)
            provinceTables(&writer)
        }
        assumptions(&writer)
        writer.raw("</main>\n</body>\n</html>\n")
        return writer.bytes
    }

    private func summary(_ writer: inout MarkupWriter) {
        let plans = report.consignments
        guard let tightest = plans.min(by: { $0.slack < $1.slack }) else {
            paragraph(words.say("Tidak ada kiriman dalam siklus ini.", "There are no consignments in this cycle."), "lead", &writer)
            return
        }
        let pieces = words.number(plans.reduce(0) { $0 + $1.pieces }), boxes = words.number(plans.reduce(0) { $0 + $1.boxes })
        let late = plans.count(where: \.isLate)
        let told = actualSummary
        if let told { paragraph(told, "lead", &writer) }
        let onTime = words.say("Semua tepat waktu. Cadangan paling sedikit \(words.days(tightest.slack)).", "Everything is on time, with \(words.days(tightest.slack)) to spare at least.")
        let tooLate = words.say("\(words.number(late)) kiriman terlambat, paling lama \(words.days(-tightest.slack)).", "\(words.consignments(late)) late, by up to \(words.days(-tightest.slack)).")
        paragraph((told == nil ? "" : words.say("Rencana: ", "Plan: ")) + (late == 0 ? onTime : tooLate), told == nil ? "lead" : "", &writer)
        paragraph("\(words.consignments(plans.count)), \(pieces) \(words.say("lembar", "pieces")), \(boxes) \(words.say("boks", "boxes"))", "", &writer)
        let estimated = plans.count(where: \.estimated)
        if estimated > 0 {
            writer.raw("<p>")
            writer.text(words.say("\(words.number(estimated)) kiriman memuat jumlah perkiraan, ditandai ", "\(words.number(estimated)) of them hold estimated numbers, marked "))
            writer.raw("<abbr title=\"")
            writer.text(words.say("perkiraan", "estimate"))
            writer.raw("\">≈</abbr>.</p>\n")
        }
        if let today = report.today {
            paragraph(words.say("Keadaan menurut rencana pada \(words.day(today)).", "As planned, seen from \(words.day(today))."), "", &writer)
        }
    }

    // MARK: Parts

    func paragraph(_ text: String, _ kind: StaticString, _ writer: inout MarkupWriter) {
        writer.raw("<p class=\"")
        writer.raw(kind)
        writer.raw("\">")
        writer.text(text)
        writer.raw("</p>\n")
    }

    func heading(_ text: String, _ writer: inout MarkupWriter) {
        writer.raw("<h2>")
        writer.text(text)
        writer.raw("</h2>\n")
    }

    /// Opens a table; columns of numbers stand to the right.
    func table(_ kind: StaticString, _ columns: [(String, isNumber: Bool)], _ writer: inout MarkupWriter) {
        writer.raw("<table class=\"")
        writer.raw(kind)
        writer.raw("\"><thead><tr>")
        for (title, isNumber) in columns {
            writer.raw(isNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
            writer.text(title)
            writer.raw("</th>")
        }
        writer.raw("</tr></thead>\n<tbody>\n")
    }

    /// A cell that names its column where there is no room for a head.
    func cell(_ label: String, _ text: String, isNumber: Bool = false, isDay: Bool = false, _ writer: inout MarkupWriter) {
        writer.raw(isNumber ? "<td class=\"n\" data-label=\"" : isDay ? "<td class=\"d\" data-label=\"" : "<td data-label=\"")
        writer.text(label)
        writer.raw("\">")
        writer.text(text)
        writer.raw("</td>")
    }

    func rowHead(_ text: String, _ writer: inout MarkupWriter) {
        writer.raw("<tr><th scope=\"row\">")
        writer.text(text)
        writer.raw("</th>")
    }

    /// The region of a consignment, leading to its page.
    func regionName(_ plan: ConsignmentPlan, _ writer: inout MarkupWriter) {
        writer.raw("<a href=\"")
        writer.text(ConsignmentPapers.folder(of: plan.region))
        writer.raw("/index.html\">")
        writer.text("\(plan.region.text) \(plan.regionName)")
        writer.raw("</a>")
    }

    /// Days to spare, in words when there are none.
    func spare(_ slack: Int) -> String {
        slack < 0 ? words.say("terlambat \(words.days(-slack))", "\(words.days(-slack)) late") : words.days(slack)
    }
}
