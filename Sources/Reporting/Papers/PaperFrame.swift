internal import Distribution
internal import Elections
internal import QRCode
internal import XMLTree

/// What all papers of a consignment share: the page, its head, and the code as a QR code.
struct PaperFrame {
    let report: ScheduleReport
    let plan: ConsignmentPlan
    let words: ReportWords
    let runs: [BoxRun]
    private let code: QRMatrix?

    init(_ report: ScheduleReport, _ plan: ConsignmentPlan) {
        self.report = report
        self.plan = plan
        words = report.words
        runs = BoxRun.of(plan)
        // Six characters always fit.
        code = try? QRCode.encode(plan.id.text, correction: .quartile)
    }

    var shop: String { report.shop(plan).name }

    func page(_ title: String, _ body: (inout MarkupWriter) -> Void) -> [UInt8] {
        var writer = MarkupWriter(capacity: 24_000)
        PaperFrame.open("\(title) \(plan.id.spoken) · \(plan.regionName)", words, &writer)
        symbol(&writer)
        body(&writer)
        PaperFrame.close(&writer)
        return writer.bytes
    }

    static func open(_ title: String, _ words: ReportWords, _ writer: inout MarkupWriter) {
        writer.raw("<!doctype html>\n<html lang=\"")
        writer.text(words.language.rawValue)
        writer.raw("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        writer.text(title)
        writer.raw("</title>\n<style>")
        writer.raw(style)
        writer.raw("</style>\n</head>\n<body>\n<main>\n")
    }

    static func close(_ writer: inout MarkupWriter) { writer.raw("</main>\n</body>\n</html>\n") }

    /// The QR code once for the whole page; every place where it stands refers to it.
    private func symbol(_ writer: inout MarkupWriter) {
        guard let code else { return }
        writer.raw("<svg width=\"0\" height=\"0\" aria-hidden=\"true\" style=\"position:absolute\"><symbol id=\"qr\" viewBox=\"-4 -4 ")
        writer.number(Double(code.size + 8), decimals: 0)
        writer.raw(" ")
        writer.number(Double(code.size + 8), decimals: 0)
        writer.raw("\"><path d=\"")
        for y in 0..<code.size {
            var x = 0
            while x < code.size {
                let start = x
                while x < code.size, code[x, y] { x += 1 }
                if x > start {
                    writer.raw("M")
                    writer.number(Double(start), decimals: 0)
                    writer.raw(" ")
                    writer.number(Double(y), decimals: 0)
                    writer.raw("h")
                    writer.number(Double(x - start), decimals: 0)
                    writer.raw("v1h-")
                    writer.number(Double(x - start), decimals: 0)
                    writer.raw("z")
                } else {
                    x += 1
                }
            }
        }
        writer.raw("\"/></symbol></svg>\n")
    }

    func qr(_ writer: inout MarkupWriter) {
        writer.raw("<svg class=\"qr\" role=\"img\"><title>")
        writer.text(plan.id.spoken)
        writer.raw("</title><use href=\"#qr\"/></svg>")
    }

    /// Title, code, region and QR code.
    func head(_ title: String, remark: String = "", _ writer: inout MarkupWriter) {
        writer.raw("<header><div><p class=\"kind\">")
        writer.text(title)
        writer.raw("</p>\n<h1>")
        writer.text(plan.regionName)
        writer.raw("</h1>\n<p class=\"place\">")
        writer.text("\(plan.region.text) · \(plan.province)")
        writer.raw("</p>\n")
        if !remark.isEmpty {
            writer.raw("<p class=\"remark\">")
            writer.text(remark)
            writer.raw("</p>\n")
        }
        writer.raw("</div><div class=\"code\">")
        qr(&writer)
        writer.raw("<b>")
        writer.text(plan.id.spoken)
        writer.raw("</b></div></header>\n")
    }

    func facts(_ facts: [(String, String)], _ writer: inout MarkupWriter) { writer.facts(facts) }

    func table(_ columns: [(title: String, isNumber: Bool)], kind: StaticString = "", _ writer: inout MarkupWriter) { writer.openTable(kind, columns) }

    func row(_ cells: [(String, isNumber: Bool)], _ writer: inout MarkupWriter) { writer.row(cells) }

    func paragraph(_ text: String, _ writer: inout MarkupWriter) { writer.paragraph(text) }

    /// *Poster A3, bahasa Jawa*.
    func name(of line: ConsignmentLine) -> String { "\(line.title), \(words.languageName(line.language))" }
}
