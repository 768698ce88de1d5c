internal import Distribution
internal import Elections
internal import XMLTree

extension SchedulePage {
    /// Offices that would spend more than they may, with the day by which that must be mended.
    func overruns(_ writer: inout MarkupWriter) {
        guard let costs = report.costs, !costs.overruns.isEmpty else { return }
        let count = costs.overruns.count
        writer.raw("<section class=\"gap\"><h2>")
        writer.text(words.say("Biaya melampaui pagu \(words.number(count)) kantor", count == 1 ? "One office would pass its ceiling" : "\(words.number(count)) offices would pass their ceilings"))
        writer.raw("</h2>\n")
        paragraph(words.say(
            "Sebelum pesanan pertama dibuat, kurangi jumlah cetak atau naikkan pagu. Harga dan pagu adalah asumsi perencanaan.",
            "Before the first order is placed, order fewer copies or raise the ceiling. Prices and ceilings are planning assumptions."), "", &writer)
        let names = columns + [words.say("Di atas pagu", "Above it"), words.say("Pesanan pertama", "First order")]
        table("wide", names.enumerated().map { ($1, (1...5).contains($0)) }, &writer)
        for one in costs.overruns.prefix(SchedulePage.mostOverruns) {
            rowHead(report.name(of: one), &writer)
            sums(one, names, &writer)
            cell(names[5], words.money(one.over), isNumber: true, &writer)
            cell(names[6], firstOrder(one.office).map(words.short) ?? "–", isDay: true, &writer)
            writer.raw("</tr>\n")
        }
        writer.raw("</tbody></table>\n")
        if count > SchedulePage.mostOverruns {
            paragraph(words.say("Kantor lainnya ada dalam schedule.xlsx, lembar Biaya.", "The other offices are in schedule.xlsx, sheet Costs."), "", &writer)
        }
        writer.raw("</section>\n")
    }

    /// What it costs, for the country and by province.
    func costs(_ writer: inout MarkupWriter) {
        guard let costs = report.costs else { return }
        heading(words.say("Biaya", "Costs"), &writer)
        paragraph(words.say(
            "Menurut asumsi perencanaan tentang harga cetak dan angkut, bukan harga KPU. Biaya kabupaten/kota ada pada halamannya dan dalam schedule.xlsx.",
            "By planning assumptions about prices of printing and carriage, not prices of KPU. What each regency costs stands on its page and in schedule.xlsx."), "", &writer)
        let names = columns
        table("wide", names.enumerated().map { ($1, $0 > 0) }, &writer)
        for one in costs.offices where isBroad(one.office) {
            writer.raw(one.over > 0 ? "<tr class=\"late\"><th scope=\"row\">" : "<tr><th scope=\"row\">")
            writer.text(report.name(of: one))
            writer.raw("</th>")
            sums(one, names, &writer)
            writer.raw("</tr>\n")
        }
        writer.raw("</tbody></table>\n")
        if let incomplete = costs.offices.first?.incomplete, incomplete > 0 {
            paragraph(words.say(
                "\(words.number(incomplete)) kiriman belum berharga lengkap; yang belum diketahui tidak ikut dijumlahkan.",
                "\(words.number(incomplete)) consignments have no complete price; what is not known is not counted."), "", &writer)
        }
    }

    private static let mostOverruns = 20

    private var columns: [String] {
        [
            words.say("Kantor", "Office"), words.say("Cetak", "Printing"), words.say("Angkut", "Carriage"), words.say("Jumlah", "Total"), words.say("Pagu", "Ceiling"),
        ]
    }

    private func sums(_ one: OfficeCost, _ names: [String], _ writer: inout MarkupWriter) {
        cell(names[1], words.money(one.printing), isNumber: true, &writer)
        cell(names[2], words.money(one.carriage), isNumber: true, &writer)
        cell(names[3], words.money(one.total), isNumber: true, &writer)
        cell(names[4], one.ceiling.map(words.money) ?? "–", isNumber: true, &writer)
    }

    private func isBroad(_ office: BudgetOffice) -> Bool {
        switch office {
        case .national: true
        case .region(let code): code.isProvince
        }
    }

    private func firstOrder(_ office: BudgetOffice) -> CalendarDate? {
        report.consignments.lazy.filter { plan in
            switch office {
            case .national: true
            case .region(let code): plan.region == code || plan.region.province == code
            }
        }.map(\.planned.orderPlaced).min()
    }
}
