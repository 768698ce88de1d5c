internal import XMLTree

/// Writes the page of a run.
struct RunReportPage {
    private let report: RunReport

    init(_ report: RunReport) { self.report = report }

    func bytes() -> [UInt8] {
        var writer = MarkupWriter(capacity: report.parts.flatMap(\.thumbnails).reduce(20_000) { $0 + $1.png.count * 4 / 3 + 300 })
        writer.raw("<!doctype html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Laporan pembuatan bahan sosialisasi</title>\n<style>")
        writer.raw(RunReportPage.style)
        writer.raw("</style>\n</head>\n<body>\n<header><h1>Laporan pembuatan bahan sosialisasi</h1>\n<p class=\"lead\">")
        writer.text(lead)
        writer.raw("</p>\n")
        for line in remarks {
            writer.raw("<p>")
            writer.text(line)
            writer.raw("</p>\n")
        }
        writer.raw("</header>\n<main>\n")
        findings("Yang harus diperbaiki", report.findings.filter(\.isError), &writer)
        for part in report.parts { campaign(part, &writer) }
        findings("Yang perlu diperiksa", report.findings.filter { !$0.isError }, &writer)
        writer.raw("</main>\n</body>\n</html>\n")
        return writer.bytes
    }

    private func number(_ value: Int) -> String { IndonesianText.number(value) }

    private var lead: String {
        let errors = report.findings.count(where: \.isError), warnings = report.findings.count - errors
        let state = errors == 0 ? "Tidak ada kesalahan" : "\(number(errors)) kesalahan harus diperbaiki"
        return "\(state), \(number(warnings)) peringatan. \(number(report.made)) edisi dibuat, \(number(report.unchanged)) tidak berubah."
    }

    private var remarks: [String] {
        var lines: [String] = []
        if !report.refusedCampaigns.isEmpty {
            lines.append("Kampanye yang ditolak seluruhnya, dan tidak dibuat: \(report.refusedCampaigns.joined(separator: ", ")).")
        }
        if report.refusedEditions > 0 { lines.append("\(number(report.refusedEditions)) edisi ditolak dan tidak dibuat.") }
        if report.drafts > 0 { lines.append("\(number(report.drafts)) edisi masih contoh dan belum disahkan untuk dicetak.") }
        return lines
    }

    private func campaign(_ part: RunReport.Part, _ writer: inout MarkupWriter) {
        writer.raw("<section><h2>")
        writer.text(part.title)
        writer.raw("</h2>\n<p>")
        writer.text("\(part.cycle) · \(number(part.regions)) wilayah · \(number(part.editions)) edisi" + (part.refused > 0 ? " · \(number(part.refused)) ditolak" : ""))
        writer.raw("</p>\n<ul class=\"sheet\">\n")
        for thumbnail in part.thumbnails {
            writer.raw("<li><figure><img loading=\"lazy\" alt=\"")
            writer.text("\(thumbnail.kind), \(thumbnail.region)")
            writer.raw("\" src=\"data:image/png;base64,")
            writer.base64(thumbnail.png)
            writer.raw("\"><figcaption><b>")
            writer.text(thumbnail.kind)
            writer.raw("</b> ")
            writer.text(thumbnail.region)
            writer.raw("</figcaption></figure></li>\n")
        }
        writer.raw("</ul></section>\n")
    }

    private func findings(_ heading: StaticString, _ findings: [RunReport.Finding], _ writer: inout MarkupWriter) {
        guard !findings.isEmpty else { return }
        writer.raw("<section class=\"findings\"><h2>")
        writer.raw(heading)
        writer.raw("</h2>\n<ol>\n")
        for finding in findings {
            writer.raw(finding.isError ? "<li class=\"error\"><p>" : "<li><p>")
            writer.text(finding.sentence)
            writer.raw("</p>\n")
            if let fix = finding.fix {
                writer.raw("<p class=\"fix\">")
                writer.text(fix)
                writer.raw("</p>\n")
            }
            if let excerpt = finding.excerpt {
                writer.raw("<pre>")
                writer.text(excerpt.before)
                writer.raw("<mark>")
                writer.text(excerpt.marked)
                writer.raw("</mark>")
                writer.text(excerpt.after)
                writer.raw("</pre>\n")
            }
            writer.raw("<p class=\"place\">")
            writer.text([finding.place, finding.code].filter { !$0.isEmpty }.joined(separator: " · "))
            writer.raw("</p></li>\n")
        }
        writer.raw("</ol></section>\n")
    }

    private static let style: StaticString = """
        :root{color-scheme:light}*{box-sizing:border-box}body{margin:0;background:#faf5ec;color:#1c1b1d;font:1rem/1.5 Inter,"Noto Sans",system-ui,sans-serif}
        header{background:#4f277a;color:#fff;padding:2rem max(1.25rem,calc(50vw - 32rem))}h1{margin:0 0 .75rem;font-size:clamp(1.6rem,5vw,2.5rem);line-height:1.12;text-wrap:balance}
        header p{margin:0 0 .5rem;max-width:42rem}.lead{font-size:1.15rem}main{max-width:66.5rem;margin:0 auto;padding:1rem 1.25rem 3rem}h2{margin:2rem 0 .25rem;color:#4f277a;line-height:1.2}main p{margin:0 0 .35rem;max-width:46rem}
        .sheet{list-style:none;margin:1rem 0 0;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:1.5rem 1.25rem}figure{margin:0}figure img{display:block;max-width:100%;height:auto;border:1px solid #cdbfdd;background:#fff}figcaption{margin-top:.4rem;font-size:.875rem;line-height:1.35}figcaption b{display:block;white-space:nowrap}
        .findings ol{margin:.75rem 0 0;padding:0;list-style:none}.findings li{padding:.75rem 0 .75rem 1rem;border-top:1px solid #cdbfdd;border-left:4px solid #cdbfdd}.findings li.error{border-left-color:#8a5a3c}.error>p:first-child{font-weight:700}
        pre{margin:.4rem 0;padding:.5rem .75rem;background:#fff;border:1px solid #cdbfdd;overflow-x:auto;font:.875rem/1.5 "DejaVu Sans Mono","Noto Sans Mono",monospace}mark{background:#efe4d3;color:inherit;border-bottom:2px solid #8a5a3c}.place{font-size:.875rem;color:#5b5560;overflow-wrap:anywhere}
        @page{size:A4;margin:14mm}@media print{body{background:none;font-size:9pt}header{background:none;color:#1c1b1d;padding:0 0 4mm}main{padding:0;max-width:none}.sheet{grid-template-columns:repeat(4,1fr)}li{break-inside:avoid}h2{break-after:avoid}pre{white-space:pre-wrap}}
        """
}
