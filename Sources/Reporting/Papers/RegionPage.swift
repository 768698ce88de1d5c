internal import Distribution
internal import Elections
internal import XMLTree

/// Everything that comes to a region: each consignment with its days and papers, to be read on a phone.
struct RegionPage {
    private let report: ScheduleReport
    private let plans: [ConsignmentPlan]
    private let words: ReportWords

    init(_ report: ScheduleReport, _ plans: [ConsignmentPlan]) {
        self.report = report
        self.plans = plans.sorted { ($0.planned.arrival, $0.campaign) < ($1.planned.arrival, $1.campaign) }
        words = report.words
    }

    func bytes() -> [UInt8] {
        var writer = MarkupWriter(capacity: 4_000 + plans.count * 4_000)
        let name = plans.first.map { "\($0.region.text) \($0.regionName)" } ?? ""
        PaperFrame.open("\(name) · \(report.title)", words, &writer)
        writer.raw("<p class=\"kind\">")
        writer.text(report.title)
        writer.raw("</p><h1>")
        writer.text(name)
        writer.raw("</h1>\n<p><a href=\"../index.html\">")
        writer.text(words.say("Seluruh jadwal", "The whole schedule"))
        writer.raw("</a></p>\n")
        for plan in plans { consignment(plan, &writer) }
        list(&writer)
        PaperFrame.close(&writer)
        return writer.bytes
    }

    /// The region's own list beside the official figures.
    private func list(_ writer: inout MarkupWriter) {
        guard let region = plans.first?.region, let list = report.lists[region] else { return }
        writer.raw("<section><h2>")
        writer.text(words.say("Daftar KPU kabupaten/kota", "The regency's own list"))
        writer.raw("</h2>\n")
        writer.paragraph(words.say(
            "Jumlah di atas dihitung dari \(list.units.file), sebagai ganti perkiraan.", "The numbers above are worked out from \(list.units.file), in place of estimates."))
        writer.openTable("", [
            (words.say("Yang dihitung", "What is counted"), false), (words.say("Daftar", "List"), true), (words.say("Angka resmi", "Official"), true),
            (words.say("Selisih", "Difference"), true),
        ])
        for (name, count) in [
            (words.say("Kecamatan", "Districts"), list.districts), (words.say("Desa/kelurahan", "Villages"), list.villages), (words.say("TPS", "Polling stations"), list.stations),
            (words.say("Pemilih", "Voters"), list.voters),
        ] {
            guard let count else { continue }
            let sign = count.difference > 0 ? "+" : count.difference < 0 ? "\u{2212}" : ""
            writer.row([
                (name, false), (words.number(count.listed), true), ((count.isEstimate ? "≈ " : "") + words.number(count.official), true),
                (sign + words.number(abs(count.difference)), true),
            ])
        }
        writer.raw("</tbody></table></section>\n")
    }

    private func consignment(_ plan: ConsignmentPlan, _ writer: inout MarkupWriter) {
        writer.raw("<section><h2>")
        writer.text("\(plan.title) · \(plan.id.spoken)")
        writer.raw("</h2>\n<p>")
        writer.text("\((plan.estimated ? "≈ " : "") + words.number(plan.pieces)) \(words.say("lembar", "pieces")), \(words.number(plan.boxes)) \(words.say("boks", "boxes")), \(words.kilograms(plan.grams)), \(report.shop(plan).name)")
        if let cost = report.cost(of: plan) {
            writer.raw("<br>")
            writer.text(words.say("Biaya menurut asumsi: ", "Cost as assumed: ") + [
                cost.printing.map { words.say("cetak ", "printing ") + words.money($0) }, cost.carriage.map { words.say("angkut ", "carriage ") + words.money($0) },
            ].compactMap { $0 }.joined(separator: ", "))
        }
        writer.raw("</p>\n<ul>")
        for (kind, name) in zip(ConsignmentPapers.kinds, [
            words.say("Daftar isi", "Packing list"), words.say("Label boks", "Box labels"), words.say("Surat jalan", "Delivery note"),
            words.say("Daftar pembagian", "Hand-out list"),
        ]) {
            writer.raw("<li><a href=\"")
            writer.text("\(plan.id.text).\(kind).html")
            writer.raw("\">")
            writer.text(name)
            writer.raw("</a></li>")
        }
        writer.raw("</ul>\n<table class=\"days\"><thead><tr><th scope=\"col\">")
        writer.text(words.say("Langkah", "Step"))
        writer.raw("</th><th scope=\"col\">")
        writer.text(words.say("Rencana", "Planned"))
        writer.raw("</th><th scope=\"col\">")
        writer.text(words.say("Paling lambat", "Latest"))
        writer.raw("</th></tr></thead>\n<tbody>\n")
        for (planned, latest) in zip(plan.planned.steps, plan.latest.steps) {
            writer.raw(planned.step == plan.critical ? "<tr class=\"total\"><td>" : "<tr><td>")
            writer.text(told(planned.step, plan) + (planned.step == plan.critical ? " ◀ " + words.say("langkah kritis", "critical step") : ""))
            writer.raw("</td><td>")
            writer.text(words.short(planned.day))
            writer.raw("</td><td>")
            writer.text(words.short(latest.day))
            writer.raw("</td></tr>\n")
        }
        writer.raw("</tbody></table></section>\n")
    }

    private func told(_ step: ConsignmentStep, _ plan: ConsignmentPlan) -> String {
        let network = report.network
        switch step {
        case .departure(let leg) where plan.route.indices.contains(leg):
            let way = network.legs[plan.route[leg]]
            return "\(words.say("Berangkat dari", "Leaves")) \(network.name(of: way.from)) (\(words.mode(way.mode)))"
        case .legEnd(let leg) where plan.route.indices.contains(leg):
            return "\(words.say("Tiba di", "Reaches")) \(network.name(of: network.legs[plan.route[leg]].to))"
        default: return words.step(step)
        }
    }
}
