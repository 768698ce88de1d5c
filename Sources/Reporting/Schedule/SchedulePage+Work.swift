internal import Distribution
internal import Elections
internal import XMLTree

extension SchedulePage {
    private static let mostTight = 20

    /// What to do this week and next, and what should have happened already.
    func weeks(_ writer: inout MarkupWriter) {
        guard let today = report.today else { return }
        overdue(today, &writer)
        let monday = today.adding(days: 1 - today.weekday)
        for (title, first) in [(words.say("Pekan ini", "This week"), monday), (words.say("Pekan depan", "Next week"), monday.adding(days: 7))] {
            heading("\(title), \(words.short(first)) – \(words.short(first.adding(days: 6)))", &writer)
            // That printing begins and ends is one thing to do.
            let events = DayEvent.of(report.consignments, within: first...first.adding(days: 6)).filter { $0.step != .printStart }
            guard !events.isEmpty else {
                paragraph(words.say("Tidak ada yang harus dikerjakan.", "Nothing is to be done."), "", &writer)
                continue
            }
            table("work", [
                (words.say("Apa", "What"), false), (words.say("Hari", "Day"), false), (words.say("Percetakan", "Print shop"), false),
                (words.say("Kampanye", "Campaign"), false), (words.say("Kiriman", "Consignments"), true), (words.say("Wilayah", "Regions"), false),
            ], &writer)
            for event in events {
                rowHead(words.step(event.step), &writer)
                cell(words.say("Hari", "Day"), event.day == event.lastDay ? words.short(event.day) : "\(event.day.day)–\(words.short(event.lastDay))", isDay: true, &writer)
                cell(words.say("Percetakan", "Print shop"), report.shops.shops[event.shop].name, &writer)
                cell(words.say("Kampanye", "Campaign"), event.title, &writer)
                cell(words.say("Kiriman", "Consignments"), words.number(event.count), isNumber: true, &writer)
                cell(words.say("Wilayah", "Regions"), event.regions.joined(separator: ", ") + (event.count > event.regions.count ? ", …" : ""), &writer)
                writer.raw("</tr>\n")
            }
            writer.raw("</tbody></table>\n")
        }
    }

    /// Steps whose last day has passed and that the plan has not reached.
    private func overdue(_ today: CalendarDate, _ writer: inout MarkupWriter) {
        var counts: [ConsignmentStep: Int] = [:]
        for plan in report.consignments where plan.isLate {
            for (planned, latest) in zip(plan.planned.steps, plan.latest.steps) where latest.day < today && planned.day >= today { counts[planned.step, default: 0] += 1 }
        }
        guard !counts.isEmpty else { return }
        heading(words.say("Lewat batas", "Overdue"), &writer)
        table("work", [(words.say("Apa", "What"), false), (words.say("Kiriman", "Consignments"), true)], &writer)
        for (step, count) in counts.sorted(by: { $0.key < $1.key }) {
            rowHead(words.step(step), &writer)
            cell(words.say("Kiriman", "Consignments"), words.number(count), isNumber: true, &writer)
            writer.raw("</tr>\n")
        }
        writer.raw("</tbody></table>\n")
    }

    /// Late and tight first.
    func tightest(_ writer: inout MarkupWriter) {
        heading(words.say("Yang terlambat dan yang paling mepet", "Late and tightest"), &writer)
        let plans = report.consignments
        let order = plans.indices.sorted { left, right in
            let (one, other) = (plans[left], plans[right])
            return (one.slack, one.latest.printEnd, one.campaign, one.region) < (other.slack, other.latest.printEnd, other.campaign, other.region)
        }
        consignmentTable(order.prefix(SchedulePage.mostTight).map { plans[$0] }, &writer)
        if order.count > SchedulePage.mostTight {
            paragraph(words.say("Kiriman lain ada di bawah, per provinsi.", "The other consignments are below, by province."), "", &writer)
        }
    }

    /// One row a consignment.
    func consignmentTable(_ plans: [ConsignmentPlan], _ writer: inout MarkupWriter) {
        let names = [
            words.say("Wilayah", "Region"), words.say("Kode", "Code"), words.say("Kampanye", "Campaign"), words.say("Lembar", "Pieces"), words.say("Boks", "Boxes"),
            words.say("Cetak selesai", "Printed by"), words.say("Serah", "Dispatch"), words.say("Tiba", "Arrival"), words.say("Paling lambat", "Latest"),
            words.say("Cadangan", "To spare"), words.say("Langkah kritis", "Critical step"),
        ]
        table("wide", names.map { ($0, $0 == names[3] || $0 == names[4]) }, &writer)
        for plan in plans {
            writer.raw(plan.isLate ? "<tr class=\"late\"><th scope=\"row\">" : "<tr><th scope=\"row\">")
            regionName(plan, &writer)
            writer.raw("</th>")
            writer.raw("<td class=\"code\" data-label=\"")
            writer.text(names[1])
            writer.raw("\">")
            writer.text(plan.id.spoken)
            writer.raw("</td>")
            cell(names[2], plan.title, &writer)
            cell(names[3], (plan.estimated ? "≈ " : "") + words.number(plan.pieces), isNumber: true, &writer)
            cell(names[4], words.number(plan.boxes), isNumber: true, &writer)
            cell(names[5], words.short(plan.planned.printEnd), isDay: true, &writer)
            cell(names[6], words.short(plan.planned.dispatch), isDay: true, &writer)
            cell(names[7], words.short(plan.planned.arrival), isDay: true, &writer)
            cell(names[8], words.short(plan.latest.arrival), isDay: true, &writer)
            cell(names[9], spare(plan.slack), &writer)
            cell(names[10], words.step(plan.critical), &writer)
            writer.raw("</tr>\n")
        }
        writer.raw("</tbody></table>\n")
    }

    func campaigns(_ writer: inout MarkupWriter) {
        heading(words.say("Kampanye", "Campaigns"), &writer)
        let names = [
            words.say("Kampanye", "Campaign"), words.say("Kiriman", "Consignments"), words.say("Lembar", "Pieces"), words.say("Naskah final", "Copy final"),
            words.say("Pesan cetak", "Order"), words.say("Cetak", "Printing"), words.say("Terakhir tiba", "Last arrival"), words.say("Cadangan", "To spare"),
        ]
        table("wide", names.enumerated().map { ($1, $0 == 1 || $0 == 2) }, &writer)
        for campaign in CampaignSpan.of(report.consignments) {
            rowHead(campaign.title, &writer)
            cell(names[1], words.number(campaign.count), isNumber: true, &writer)
            cell(names[2], words.number(campaign.pieces), isNumber: true, &writer)
            cell(names[3], words.short(campaign.copyFinal), isDay: true, &writer)
            cell(names[4], words.short(campaign.order), isDay: true, &writer)
            cell(names[5], "\(words.short(campaign.printStart)) – \(words.short(campaign.printEnd))", isDay: true, &writer)
            cell(names[6], words.short(campaign.arrival), isDay: true, &writer)
            cell(names[7], spare(campaign.slack), &writer)
            writer.raw("</tr>\n")
        }
        writer.raw("</tbody></table>\n")
    }

    /// What cannot be printed in time, why, and what would cure it.
    func gaps(_ writer: inout MarkupWriter) {
        for gap in report.plan.shops.compactMap(\.gap) {
            let name = report.shops.shops[gap.shop].name
            writer.raw("<section class=\"gap\"><h2>")
            writer.text(words.say("\(name) tidak dapat mencetak semuanya tepat waktu", "\(name) cannot print everything in time"))
            writer.raw("</h2>\n")
            paragraph(words.say(
                "Dari \(words.day(gap.first)) sampai \(words.day(gap.last)) harus dicetak \(words.number(gap.sheetsDemanded)) lembar A3 (\(words.number(gap.consignments.count)) kiriman), padahal yang dapat dicetak \(words.number(gap.sheetsPossible)). Tidak ada urutan cetak yang mengatasinya. Salah satu ini cukup:",
                "From \(words.day(gap.first)) to \(words.day(gap.last)) it must print \(words.number(gap.sheetsDemanded)) sheets of A3 (\(words.consignments(gap.consignments.count))) and can print \(words.number(gap.sheetsPossible)). No order of printing helps. One of these is enough:"), "", &writer)
            writer.raw("<ul>\n")
            var cures = [words.say("seluruhnya \(words.number(gap.sheetsFewer)) lembar lebih sedikit dalam siklus ini", "\(words.number(gap.sheetsFewer)) sheets fewer in the whole cycle")]
            if let days = gap.daysEarlier { cures.insert(words.say("mulai \(words.number(days)) hari kerja lebih awal", "beginning \(words.number(days)) working days earlier"), at: 0) }
            if let sheets = gap.sheetsPerDay { cures.append(words.say("\(words.number(sheets)) lembar per hari", "\(words.number(sheets)) sheets a day")) }
            cures.append(words.say("kiriman dipindahkan ke percetakan lain, menurut pipeline schedule --rebalance", "consignments moved to another shop, as pipeline schedule --rebalance proposes"))
            for cure in cures {
                writer.raw("<li>")
                writer.text(cure)
                writer.raw("</li>\n")
            }
            writer.raw("</ul></section>\n")
        }
    }
}
