internal import DelimitedText
internal import Distribution
internal import Elections
internal import JSONText

extension ScheduleReport {
    /// One row for each material and language of each consignment.
    func csv() -> [UInt8] {
        var writer = DelimitedWriter()
        writer.row([
            "print_by", "leave_by", "arrive_by", "hand_out_by", "print_start", "slack_days", "campaign", "region_code", "region", "province",
            "group", "material", "language", "needed", "printed", "packs", "estimate", "rule",
        ])
        for plan in consignments {
            for line in plan.lines {
                writer.row([
                    plan.printBy.iso, plan.leaveBy.iso, plan.arriveBy.iso, plan.handOutBy.iso, plan.printStart.iso, String(plan.slack),
                    plan.campaign, plan.region.text, plan.regionName, plan.province, plan.group.id, line.material, line.language,
                    String(line.needed), String(line.printed), String(line.packs), line.estimated ? "yes" : "no", line.rule,
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
        writer.member("campaign", plan.campaign)
        writer.member("region", plan.region.text)
        writer.member("name", plan.regionName)
        writer.member("group", plan.group.id)
        writer.member("printStart", plan.printStart.iso)
        writer.member("printBy", plan.printBy.iso)
        writer.member("leaveBy", plan.leaveBy.iso)
        writer.member("arriveBy", plan.arriveBy.iso)
        writer.member("handOutBy", plan.handOutBy.iso)
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
                    writer.member("rule", line.rule)
                }
            }
        }
    }
}
