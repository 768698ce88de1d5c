internal import Distribution
internal import Elections
internal import JSONText

extension ScheduleReport {
    /// The whole plan as data; `assets/schemas/schedule.schema.json` says what it holds.
    func json() -> [UInt8] {
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
            writer.key("consignments")
            writer.array { writer in for plan in consignments { writer.object { write(plan, &$0) } } }
        }
        return writer.bytes + [0x0A]
    }

    private var sources: [(String, String, Confidence)] {
        [("shops", shops.source, shops.confidence), ("routes", network.source, network.confidence), ("leadTimes", leadTimes.source, leadTimes.confidence)]
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

    private func write(_ plan: ConsignmentPlan, _ writer: inout JSONWriter) {
        writer.member("id", plan.id.text)
        writer.member("campaign", plan.campaign)
        writer.member("region", plan.region.text)
        writer.member("name", plan.regionName)
        writer.member("delivery", plan.delivery)
        writer.member("shop", shop(plan).id)
        writer.member("sheets", plan.work)
        writer.member("slackDays", plan.slack)
        writer.member("criticalStep", plan.critical.name)
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
