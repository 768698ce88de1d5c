internal import DelimitedText
internal import Distribution
internal import Elections

extension ScheduleReport {
    /// One row for each material and language of each consignment: what it is, then the planned and the latest day of each step.
    func csv() -> [UInt8] {
        var writer = DelimitedWriter()
        let names = ["copy_final", "translation_back", "sign_off", "order_placed", "print_start", "print_end", "dispatch", "arrival", "hand_out"]
        writer.row([
            "consignment", "campaign", "region_code", "region", "province", "shop", "material", "language", "needed", "printed", "packs", "boxes", "grams",
            "sheets", "estimate", "rule", "slack_days", "critical_step",
        ] + names.map { "planned_" + $0 } + names.map { "latest_" + $0 } + actualColumns)
        var dates: [UInt8] = []
        for plan in consignments {
            dates.removeAll(keepingCapacity: true)
            for one in [plan.planned, plan.latest] { append(one, to: &dates) }
            let shop = shop(plan).id, slack = String(plan.slack)
            for (index, line) in plan.lines.enumerated() {
                writer.row([
                    plan.id.text, plan.campaign, plan.region.text, plan.regionName, plan.province, shop, line.material, line.language, String(line.needed),
                    String(line.printed), String(line.packs), String(line.boxes), String(line.grams), String(line.sheets), line.estimated ? "yes" : "no",
                    line.rule.text, slack, plan.critical.name,
                ], and: dates + actualCells(plan, line: index))
            }
        }
        return writer.bytes
    }

    private func append(_ dates: ConsignmentDates, to row: inout [UInt8]) {
        func add(_ date: CalendarDate?) {
            row.append(UInt8(ascii: ","))
            if let date { days.append(date, to: &row) }
        }
        add(dates.copyFinal)
        add(dates.translationBack)
        add(dates.signOff)
        add(dates.orderPlaced)
        add(dates.printStart)
        add(dates.printEnd)
        add(dates.dispatch)
        add(dates.arrival)
        add(dates.handOut)
    }
}
