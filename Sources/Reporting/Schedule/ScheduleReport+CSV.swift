internal import DelimitedText
internal import Distribution
internal import Elections

extension ScheduleReport {
    /// One row for each material and language of each consignment: what it is, then the planned and the latest day of each step.
    func csv() -> ReportFile {
        ReportFile("schedule.csv", head: head, items: consignments.count, rows)
    }

    @Sendable private func head() -> [UInt8] {
        var writer = DelimitedWriter()
        let names = ["copy_final", "translation_back", "sign_off", "order_placed", "print_start", "print_end", "dispatch", "arrival", "hand_out"]
        writer.row([
            "consignment", "campaign", "region_code", "region", "province", "shop", "material", "language", "needed", "printed", "packs", "boxes", "grams",
            "sheets", "estimate", "rule", "slack_days", "critical_step", "printing_rupiah", "carriage_rupiah",
        ] + names.map { "planned_" + $0 } + names.map { "latest_" + $0 } + actualColumns)
        return writer.bytes
    }

    @Sendable private func rows(_ places: Range<Int>) -> [UInt8] {
        var writer = DelimitedWriter()
        var dates: [UInt8] = []
        for number in places {
            let plan = consignments[number]
            dates.removeAll(keepingCapacity: true)
            for one in [plan.planned, plan.latest] { append(one, to: &dates) }
            let shop = shop(plan).id, slack = String(plan.slack)
            let carriage = costs.map { shares(of: $0.consignments[number].carriage, among: plan) }
            for (index, line) in plan.lines.enumerated() {
                let printing = costs == nil ? nil : shops.shops[plan.shop].price(of: line)
                writer.row([
                    plan.id.text, plan.campaign, plan.region.text, plan.regionName, plan.province, shop, line.material, line.language, String(line.needed),
                    String(line.printed), String(line.packs), String(line.boxes), String(line.grams), String(line.sheets), line.estimated ? "yes" : "no",
                    line.rule.text, slack, plan.critical.name,
                    printing.map(String.init) ?? "", carriage?[index].map(String.init) ?? "",
                ], and: dates + actualCells(plan, line: index))
            }
        }
        return writer.bytes
    }

    /// What is carried together, divided by weight so that nothing is lost.
    private func shares(of sum: Int?, among plan: ConsignmentPlan) -> [Int?] {
        guard let sum else { return plan.lines.map { _ in nil } }
        let all = max(1, plan.grams)
        var weight = 0, told = 0
        return plan.lines.enumerated().map { index, line in
            weight += line.grams
            let until = index + 1 == plan.lines.count ? sum : Int((Double(sum) * Double(weight) / Double(all)).rounded(.down))
            defer { told = until }
            return until - told
        }
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
