internal import DelimitedText
internal import Distribution
internal import Elections
internal import JSONText

extension ScheduleReport {
    /// One row for each material and language of each consignment.
    func csv() -> [UInt8] {
        var writer = DelimitedWriter()
        writer.row([
            "consignment", "print_by", "leave_by", "arrive_by", "hand_out_by", "print_start", "slack_days", "campaign", "region_code", "region", "province",
            "shop", "material", "language", "needed", "printed", "packs", "estimate", "rule",
        ])
        for plan in consignments {
            for line in plan.lines {
                writer.row([
                    plan.id.text, plan.latest.printEnd.iso, plan.latest.dispatch.iso, plan.latest.arrival.iso, plan.latest.handOut.iso, plan.latest.printStart.iso, String(plan.slack),
                    plan.campaign, plan.region.text, plan.regionName, plan.province, shops.shops[plan.shop].id, line.material, line.language,
                    String(line.needed), String(line.printed), String(line.packs), line.estimated ? "yes" : "no", line.rule.text,
                ])
            }
        }
        return writer.bytes
    }

    func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("cycle", cycle.rawValue)
            writer.key("leadTimes")
            writer.object { writer in
                writer.member("source", leadTimes.source)
                writer.member("confidence", leadTimes.confidence.rawValue)
            }
            writer.key("consignments")
            writer.array { writer in
                for plan in consignments { writer.object { member(plan, &$0) } }
            }
        }
        return writer.bytes + [0x0A]
    }

    private func member(_ plan: ConsignmentPlan, _ writer: inout JSONWriter) {
        writer.member("consignment", plan.id.text)
        writer.member("campaign", plan.campaign)
        writer.member("region", plan.region.text)
        writer.member("name", plan.regionName)
        writer.member("shop", shops.shops[plan.shop].id)
        writer.member("printStart", plan.latest.printStart.iso)
        writer.member("printBy", plan.latest.printEnd.iso)
        writer.member("leaveBy", plan.latest.dispatch.iso)
        writer.member("arriveBy", plan.latest.arrival.iso)
        writer.member("handOutBy", plan.latest.handOut.iso)
        writer.member("slackDays", plan.slack)
        writer.key("lines")
        writer.array { writer in
            for line in plan.lines {
                writer.object { writer in
                    writer.member("material", line.material)
                    writer.member("language", line.language)
                    writer.member("needed", line.needed)
                    writer.member("printed", line.printed)
                    writer.member("packs", line.packs)
                    writer.member("estimate", line.estimated)
                    writer.member("rule", line.rule.text)
                }
            }
        }
    }
}
