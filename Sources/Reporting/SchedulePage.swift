internal import Distribution
internal import Elections
internal import XMLTree

/// The schedule as one self-contained page in Indonesian: what must be printed, leave and arrive on which day.
struct SchedulePage {
    private let report: ScheduleReport
    private var events: [(date: CalendarDate, kind: Kind, plan: ConsignmentPlan)] = []

    private enum Kind: Int {
        case print, leave, arrive

        var word: String {
            switch self {
            case .print: "Selesai cetak"
            case .leave: "Berangkat"
            case .arrive: "Tiba di gudang"
            }
        }
    }

    init(_ report: ScheduleReport) {
        self.report = report
        for plan in report.consignments {
            events.append((plan.latest.printEnd, .print, plan))
            events.append((plan.latest.dispatch, .leave, plan))
            events.append((plan.latest.arrival, .arrive, plan))
        }
        events.sort { ($0.date, $0.kind.rawValue, $0.plan.campaign, $0.plan.region) < ($1.date, $1.kind.rawValue, $1.plan.campaign, $1.plan.region) }
    }

    func bytes() -> [UInt8] {
        var writer = MarkupWriter(capacity: events.count * 200)
        let title = "Jadwal cetak dan distribusi \(report.cycle.title)"
        writer.raw("<!doctype html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        writer.text(title)
        writer.raw("</title>\n<style>")
        writer.raw(SchedulePage.style)
        writer.raw("</style>\n</head>\n<body>\n<header><h1>")
        writer.text(title)
        writer.raw("</h1>\n")
        summary(&writer)
        writer.raw("</header>\n<main>\n")
        campaigns(&writer)
        days(&writer)
        assumptions(&writer)
        writer.raw("</main>\n</body>\n</html>\n")
        return writer.bytes
    }

    private func summary(_ writer: inout MarkupWriter) {
        let plans = report.consignments
        let pieces = plans.reduce(0) { $0 + $1.pieces }
        let estimated = plans.count(where: \.estimated)
        writer.raw("<p class=\"lead\">")
        guard let first = events.first, let last = events.last else {
            writer.raw("Tidak ada kiriman dalam siklus ini.</p>\n")
            return
        }
        writer.text(
            "\(IndonesianText.number(plans.count)) kiriman, \(IndonesianText.number(pieces)) lembar. Yang pertama harus selesai dicetak \(IndonesianText.day(first.date)); yang terakhir tiba \(IndonesianText.day(last.date)).")
        writer.raw("</p>\n<p>")
        writer.text(
            "\(IndonesianText.number(estimated)) kiriman memuat jumlah perkiraan, ditandai ")
        writer.raw("<abbr title=\"perkiraan\">≈</abbr>. ")
        writer.text("Semua hari adalah batas paling lambat.")
        writer.raw("</p>\n")
    }

    private func campaigns(_ writer: inout MarkupWriter) {
        writer.raw("<h2>Kampanye</h2>\n<table class=\"campaigns\"><thead><tr><th scope=\"col\">Kampanye</th><th scope=\"col\" class=\"n\">Wilayah</th><th scope=\"col\" class=\"n\">Lembar</th><th scope=\"col\">Mulai cetak</th><th scope=\"col\">Terakhir tiba</th><th scope=\"col\" class=\"n\">Cadangan hari</th></tr></thead>\n<tbody>\n")
        for id in Set(report.consignments.map(\.campaign)).sorted() {
            let plans = report.consignments.filter { $0.campaign == id }
            guard let start = plans.map(\.latest.printStart).min(), let end = plans.map(\.latest.arrival).max(), let slack = plans.map(\.slack).min() else { continue }
            writer.raw("<tr><th scope=\"row\">")
            writer.text(plans.first?.title ?? id)
            writer.raw("</th><td data-label=\"Wilayah\" class=\"n\">")
            writer.text(IndonesianText.number(plans.count))
            writer.raw("</td><td data-label=\"Lembar\" class=\"n\">")
            writer.text(IndonesianText.number(plans.reduce(0) { $0 + $1.pieces }))
            writer.raw("</td><td data-label=\"Mulai cetak\">")
            writer.text(IndonesianText.short(start))
            writer.raw("</td><td data-label=\"Terakhir tiba\">")
            writer.text(IndonesianText.short(end))
            writer.raw("</td><td data-label=\"Cadangan hari\" class=\"n\">")
            writer.text(IndonesianText.number(slack))
            writer.raw("</td></tr>\n")
        }
        writer.raw("</tbody></table>\n")
    }

    private func days(_ writer: inout MarkupWriter) {
        writer.raw("<h2>Hari demi hari</h2>\n")
        var index = 0
        while index < events.count {
            let date = events[index].date
            var end = index
            while end < events.count, events[end].date == date { end += 1 }
            day(date, index..<end, &writer)
            index = end
        }
    }

    private func day(_ date: CalendarDate, _ range: Range<Int>, _ writer: inout MarkupWriter) {
        writer.raw("<details id=\"h")
        writer.text(date.iso)
        writer.raw("\"><summary><span class=\"day\">")
        writer.text(IndonesianText.day(date))
        writer.raw("</span> <span class=\"what\">")
        let counts = [Kind.print, .leave, .arrive].compactMap { kind in
            let count = events[range].count { $0.kind == kind }
            return count == 0 ? nil : "\(kind.word.lowercased()) \(IndonesianText.number(count))"
        }
        writer.text(counts.joined(separator: " · "))
        writer.raw("</span></summary>\n<table><thead><tr><th scope=\"col\">Apa</th><th scope=\"col\">Wilayah</th><th scope=\"col\">Kampanye</th><th scope=\"col\" class=\"n\">Lembar</th><th scope=\"col\" class=\"n\">Pak</th></tr></thead><tbody>\n")
        for event in events[range] {
            writer.raw("<tr><td>")
            writer.text(event.kind.word)
            writer.raw("</td><th scope=\"row\">")
            writer.text("\(event.plan.region.text) \(event.plan.regionName)")
            writer.raw("</th><td>")
            writer.text(event.plan.title)
            writer.raw("</td><td class=\"n\">")
            if event.plan.estimated { writer.raw("<abbr title=\"perkiraan\">≈</abbr> ") }
            writer.text(IndonesianText.number(event.plan.pieces))
            writer.raw("</td><td class=\"n\">")
            writer.text(IndonesianText.number(event.plan.packs))
            writer.raw("</td></tr>\n")
        }
        writer.raw("</tbody></table></details>\n")
    }

    private func assumptions(_ writer: inout MarkupWriter) {
        let times = report.leadTimes
        writer.raw("<h2>Dasar perhitungan</h2>\n<ul>\n")
        writer.raw("<li>")
        writer.text("Kemas \(times.packDays), serah kirim \(times.dispatchDays), terima \(times.receiveDays) hari kerja; Minggu, hari libur nasional, dan cuti bersama tidak dihitung. Perjalanan dalam hari kalender.")
        writer.raw("</li>\n<li>")
        writer.text("Angka lama perjalanan adalah asumsi perencanaan, bukan angka KPU (keyakinan: rendah).")
        writer.raw("</li>\n<li>")
        writer.text("Jumlah perkiraan: pemilih dan TPS yang belum diketahui per kabupaten/kota dibagi dari angka provinsi menurut desa dan kelurahan. Aturannya tercantum per baris dalam schedule.csv.")
        writer.raw("</li>\n</ul>\n")
    }

    private static let style: StaticString = """
        :root{color-scheme:light}*{box-sizing:border-box}body{margin:0;background:#faf5ec;color:#1c1b1d;font:1rem/1.5 Inter,"Noto Sans",system-ui,sans-serif}
        header{background:#4f277a;color:#fff;padding:2rem max(1.25rem,calc(50vw - 32rem))}h1{margin:0 0 .75rem;font-size:clamp(1.6rem,5vw,2.5rem);line-height:1.12;text-wrap:balance}
        header p{margin:0 0 .5rem;max-width:42rem}.lead{font-size:1.15rem}main{max-width:64rem;margin:0 auto;padding:1rem 1.25rem 3rem}h2{margin:2rem 0 .75rem;color:#4f277a}
        table{width:100%;border-collapse:collapse}th,td{padding:.45rem .75rem .45rem 0;border-top:1px solid #cdbfdd;text-align:left;vertical-align:top;font-weight:400}thead th{border-top:0;font-weight:700}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}details{border-top:1px solid #8a6bae}details:last-of-type{border-bottom:1px solid #8a6bae}details>table{margin:0 0 1rem}
        summary{display:flex;flex-wrap:wrap;gap:.1rem 1rem;padding:.7rem 0;cursor:pointer}summary::before{content:"+";width:1rem;color:#8a5a3c;font-weight:700}details[open]>summary::before{content:"–"}
        summary:focus-visible{outline:3px solid #8a5a3c;outline-offset:2px}.day{font-weight:700;min-width:14rem}abbr{text-decoration:none;color:#6b4129;font-weight:700}header abbr{color:inherit}
        @media(max-width:40rem){
        thead{position:absolute;clip-path:inset(50%)}tr{display:flex;flex-wrap:wrap;gap:0 .9rem;padding:.5rem 0;border-top:1px solid #cdbfdd}th,td{padding:0;border:0;text-align:left}tbody th{flex-basis:100%;order:-1}
        .campaigns tbody th,details tbody th{font-weight:700}td.n{text-align:left}.campaigns td{flex-basis:45%;white-space:nowrap}.campaigns td::before{content:attr(data-label) ": "}details td:nth-child(4)::after{content:" lembar"}details td:nth-child(5)::after{content:" pak"}
        summary{display:grid;grid-template-columns:1rem 1fr}.what{grid-column:2}}
        @page{size:A4 landscape;margin:12mm}@media print{body{background:none;font-size:9pt}header{background:none;color:#1c1b1d;padding:0 0 4mm}thead{display:table-header-group}tr,summary{break-inside:avoid}details::details-content{display:block;content-visibility:visible}}
        """
}
