internal import Distribution
internal import XMLTree

/// Who hands out what where: a row for each village of the regency's own list; without one a row for each district, to be filled in by the office.
struct HandOutPaper {
    let frame: PaperFrame
    /// Columns beyond these do not fit on the page and go on below.
    private static let mostColumns = 4

    init(_ frame: PaperFrame) { self.frame = frame }

    func bytes() -> [UInt8] {
        let words = frame.words, plan = frame.plan
        if let list = frame.report.lists[plan.region] { return VillageHandOutPaper(frame, list.units).bytes() }
        let title = words.say("Daftar pembagian per kecamatan", "Hand-out list by district")
        let remark = words.say("Diisi oleh KPU kabupaten/kota", "To be filled in by the regency's office")
        let districts = (words.say("Jumlah kecamatan", "Districts"), words.number(plan.districts))
        return frame.handOut(title, remark, districts, columns: HandOutPaper.mostColumns, table)
    }

    private func table(_ lines: [ConsignmentLine], _ writer: inout MarkupWriter) {
        let words = frame.words
        frame.table(
            [("No.", true), (words.say("Kecamatan", "District"), false)] + lines.map { (frame.name(of: $0), true) }
                + [(words.say("Penerima, tanggal, tanda tangan", "Receiver, date, signature"), false)], kind: "districts", &writer)
        writer.raw("</tbody><tbody class=\"blank\">\n")
        for number in 1...max(1, frame.plan.districts) {
            frame.row([(String(number), true), ("", false)] + lines.map { _ in ("", true) } + [("", false)], &writer)
        }
        writer.raw("</tbody><tbody class=\"total\">\n")
        frame.row([("", true), (words.say("Yang dibagikan", "To hand out"), false)] + lines.map { (words.number($0.printed), true) } + [("", false)], &writer)
        writer.raw("</tbody></table>\n")
    }
}
