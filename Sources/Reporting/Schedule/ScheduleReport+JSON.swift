internal import Distribution
internal import Elections
internal import JSONText

extension ScheduleReport {
    /// The whole plan as data; `assets/schemas/schedule.schema.json` says what it holds.
    func json() -> ReportFile {
        // The list of consignments comes last: what closes it and the whole is left off, and written when the last of them was.
        ReportFile("schedule.json", head: { Array(jsonHead().dropLast(2)) }, items: consignments.count, jsonConsignments, tail: Array("]}\n".utf8))
    }

    @Sendable private func jsonConsignments(_ places: Range<Int>) -> [UInt8] {
        var bytes: [UInt8] = []
        for place in places {
            var writer = JSONWriter()
            writer.object { write(consignments[place], costs?.consignments[place], &$0) }
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += writer.bytes
        }
        return bytes
    }

    /// Everything else, with an empty list of consignments.
    private func jsonHead() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("cycle", cycle.rawValue)
            if let today { writer.member("asOf", today.iso) }
            writer.key("assumptions")
            writer.array { writer in
                for (what, source, confidence) in sources {
                    writer.object { writer in
                        writer.member("of", what)
                        writer.member("source", source)
                        writer.member("confidence", confidence.rawValue)
                    }
                }
            }
            writer.key("shops")
            writer.array { writer in for shop in plan.shops { writer.object { write(shop, &$0) } } }
            if let costs {
                writer.key("offices")
                writer.array { writer in for office in costs.offices { writer.object { write(office, &$0) } } }
            }
            if !lists.isEmpty {
                writer.key("lists")
                writer.array { writer in for (_, list) in lists.sorted(by: { $0.key < $1.key }) { writer.object { write(list, &$0) } } }
            }
            writer.key("consignments")
            writer.array { _ in }
        }
        return writer.bytes
    }

    private var sources: [(String, String, Confidence)] {
        [("shops", shops.source, shops.confidence), ("routes", network.source, network.confidence), ("leadTimes", leadTimes.source, leadTimes.confidence)]
            + (budget.map { [("budget", $0.source, $0.confidence)] } ?? [])
    }

    private func write(_ plan: ShopPlan, _ writer: inout JSONWriter) {
        let shop = shops.shops[plan.shop]
        writer.member("id", shop.id)
        writer.member("name", shop.name)
        writer.member("sheetsPerDay", shop.sheetsPerDay)
        writer.member("setupSheets", shop.setupSheets)
        writer.key("load")
        writer.array { writer in
            for (day, sheets) in plan.load {
                writer.object { writer in
                    writer.member("day", day.iso)
                    writer.member("sheets", sheets)
                }
            }
        }
        guard let gap = plan.gap else { return }
        writer.key("gap")
        writer.object { writer in
            writer.member("first", gap.first.iso)
            writer.member("last", gap.last.iso)
            writer.member("sheetsDemanded", gap.sheetsDemanded)
            writer.member("sheetsPossible", gap.sheetsPossible)
            writer.member("consignments", gap.consignments.map(\.text))
            if let days = gap.daysEarlier { writer.member("cureDaysEarlier", days) }
            writer.member("cureSheetsFewer", gap.sheetsFewer)
            if let sheets = gap.sheetsPerDay { writer.member("cureSheetsPerDay", sheets) }
        }
    }

    private func write(_ cost: OfficeCost, _ writer: inout JSONWriter) {
        writer.member("office", cost.office.name)
        writer.member("printing", cost.printing)
        writer.member("carriage", cost.carriage)
        writer.member("incomplete", cost.incomplete)
        guard let ceiling = cost.ceiling else { return }
        writer.member("ceiling", ceiling)
        writer.member("over", cost.over)
    }

    private func write(_ plan: ConsignmentPlan, _ cost: ConsignmentCost?, _ writer: inout JSONWriter) {
        writer.member("id", plan.id.text)
        writer.member("campaign", plan.campaign)
        writer.member("region", plan.region.text)
        writer.member("name", plan.regionName)
        writer.member("delivery", plan.delivery)
        writer.member("shop", shop(plan).id)
        writer.member("sheets", plan.work)
        writer.member("slackDays", plan.slack)
        writer.member("criticalStep", plan.critical.name)
        if let printing = cost?.printing { writer.member("printingCost", printing) }
        if let carriage = cost?.carriage { writer.member("carriageCost", carriage) }
        writeActual(plan, &writer)
        writer.key("planned")
        write(plan.planned, plan.route, &writer)
        writer.key("latest")
        write(plan.latest, plan.route, &writer)
        writer.key("lines")
        writer.array { writer in
            for line in plan.lines {
                writer.object { writer in
                    writer.member("material", line.material)
                    writer.member("language", line.language)
                    writer.member("needed", line.needed)
                    writer.member("printed", line.printed)
                    writer.member("packs", line.packs)
                    writer.member("boxes", line.boxes)
                    writer.member("grams", line.grams)
                    writer.member("sheets", line.sheets)
                    writer.member("estimate", line.estimated)
                    writer.member("rule", line.rule.text)
                }
            }
        }
    }

    private func write(_ dates: ConsignmentDates, _ route: [Int], _ writer: inout JSONWriter) {
        writer.object { writer in
            func add(_ name: String, _ date: CalendarDate) {
                writer.key(name)
                writer.trusted { target in
                    target.append(UInt8(ascii: "\""))
                    days.append(date, to: &target)
                    target.append(UInt8(ascii: "\""))
                }
            }
            add("copyFinal", dates.copyFinal)
            if let back = dates.translationBack { add("translationBack", back) }
            add("signOff", dates.signOff)
            add("orderPlaced", dates.orderPlaced)
            add("printStart", dates.printStart)
            add("printEnd", dates.printEnd)
            add("dispatch", dates.dispatch)
            writer.key("legs")
            writer.array { writer in
                for (leg, day) in zip(route, dates.legs) {
                    writer.object { writer in
                        writer.member("to", network.legs[leg].to)
                        writer.member("mode", network.legs[leg].mode.rawValue)
                        writer.member("departure", day.departure.iso)
                        writer.member("arrival", day.arrival.iso)
                    }
                }
            }
            add("arrival", dates.arrival)
            add("handOut", dates.handOut)
        }
    }
}
