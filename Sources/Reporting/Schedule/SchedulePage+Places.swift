internal import Distribution
internal import Elections
internal import XMLTree

extension SchedulePage {
    /// More consignments than this are told by region, not one by one.
    static let mostRows = 5_000

    /// A tile for each province, coloured and labelled by the days to spare.
    func map(_ writer: inout MarkupWriter) {
        heading(words.say("Cadangan hari per provinsi", "Days to spare by province"), &writer)
        writer.raw("<div class=\"scroll\" tabindex=\"0\">")
        ProvinceMap(provinces: provinces, words: words).write(&writer)
        writer.raw("</div>\n")
        writer.key(SlackShade.allCases.map { ($0.fill, $0.name(words)) })
    }

    /// A chart of the work and one of the way for each shop.
    func shops(_ writer: inout MarkupWriter) {
        heading(words.say("Percetakan", "Print shops"), &writer)
        for shop in report.plan.shops {
            let plans = report.consignments.lazy.filter { $0.shop == shop.shop }
            guard !plans.isEmpty, !shop.load.isEmpty else { continue }
            let one = report.shops.shops[shop.shop], count = plans.count
            let sheets = shop.load.reduce(0) { $0 + $1.sheets }
            let used = sheets * 100 / max(1, one.sheetsPerDay * shop.load.count)
            writer.raw("<section class=\"shop\"><h3>")
            writer.text(one.name)
            writer.raw("</h3>\n")
            paragraph(words.say(
                "\(words.number(count)) kiriman, \(words.number(sheets)) lembar A3 dalam \(words.number(shop.load.count)) hari cetak; \(words.number(used)) % dari kapasitas \(words.number(one.sheetsPerDay)) lembar per hari.",
                "\(words.consignments(count)), \(words.number(sheets)) sheets of A3 on \(words.number(shop.load.count)) days of printing; \(words.number(used)) % of a capacity of \(words.number(one.sheetsPerDay)) sheets a day."), "", &writer)
            let charts = ShopCharts(name: one.name, load: shop.load, capacity: one.sheetsPerDay, spans: CampaignSpan.of(plans), words: words)
            writer.raw("<div class=\"scroll\" tabindex=\"0\">")
            charts.writeLoad(&writer)
            writer.raw("</div>\n<div class=\"scroll\" tabindex=\"0\">")
            charts.writeWay(&writer)
            writer.raw("</div></section>\n")
        }
        writer.raw("<p class=\"key\"><span><i style=\"background:#d9c9ea\"></i>")
        writer.text(words.say("naskah, persetujuan, pesanan", "copy, sign-off, order"))
        writer.raw("</span> <span><i style=\"background:#4f277a\"></i>")
        writer.text(words.say("cetak", "printing"))
        writer.raw("</span> <span><i style=\"background:#a98bc9\"></i>")
        writer.text(words.say("perjalanan", "on the way"))
        writer.raw("</span> <span><i class=\"mark\"></i>")
        writer.text(words.say("paling lambat tiba", "latest arrival"))
        writer.raw("</span></p>\n")
    }

    /// Every consignment, province by province; where there are too many, every region.
    func provinceTables(_ writer: inout MarkupWriter) {
        heading(words.say("Per provinsi", "By province"), &writer)
        let byProvince = Dictionary(grouping: report.consignments.indices) { report.consignments[$0].region.province }
        for province in provinces {
            writer.raw("<details id=\"p")
            writer.text(province.code.text)
            writer.raw("\"><summary><span class=\"day\">")
            writer.text("\(province.code.text) \(province.name)")
            writer.raw("</span> <span class=\"what\">")
            writer.text("\(words.consignments(province.consignments)) · \(words.number(province.boxes)) \(words.say("boks", "boxes")) · \(words.kilograms(province.grams)) · \(spare(province.slack))")
            writer.raw("</span></summary>\n")
            let plans = (byProvince[province.code] ?? []).map { report.consignments[$0] }.sorted { ($0.region, $0.campaign) < ($1.region, $1.campaign) }
            if report.consignments.count <= SchedulePage.mostRows { consignmentTable(plans, &writer) } else { regionTable(plans, &writer) }
            writer.raw("</details>\n")
        }
    }

    private func regionTable(_ plans: [ConsignmentPlan], _ writer: inout MarkupWriter) {
        let names = [words.say("Wilayah", "Region"), words.say("Kiriman", "Consignments"), words.say("Boks", "Boxes"), words.say("Cadangan", "To spare")]
        table("wide", names.enumerated().map { ($1, $0 == 1 || $0 == 2) }, &writer)
        var start = 0
        while start < plans.count {
            let region = plans[start].region
            let end = plans[start...].firstIndex { $0.region != region } ?? plans.count
            writer.raw("<tr><th scope=\"row\">")
            regionName(plans[start], &writer)
            writer.raw("</th>")
            cell(names[1], words.number(end - start), isNumber: true, &writer)
            cell(names[2], words.number(plans[start..<end].reduce(0) { $0 + $1.boxes }), isNumber: true, &writer)
            cell(names[3], spare(plans[start..<end].map(\.slack).min() ?? 0), &writer)
            writer.raw("</tr>\n")
            start = end
        }
        writer.raw("</tbody></table>\n")
    }

    func assumptions(_ writer: inout MarkupWriter) {
        heading(words.say("Dasar perhitungan", "What the plan assumes"), &writer)
        writer.raw("<ul>\n")
        for line in report.assumptions {
            writer.raw("<li>")
            writer.text(line)
            writer.raw("</li>\n")
        }
        writer.raw("</ul>\n")
    }
}
