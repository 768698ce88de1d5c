internal import IncrementalBuild

extension PackedWriter {
    mutating func add(_ summary: Summary) {
        add(each: summary.campaigns) { writer, one in
            for text in [one.cycle, one.campaign, one.title] { writer.add(text) }
            for number in [one.regions, one.editions, one.made + one.kept, one.warnings, one.bytes] { writer.add(number) }
        }
        for number in [summary.made, summary.unchanged, summary.drafts, summary.reports] { add(number) }
        add(summary.diagnostics)
    }
}

extension PackedReader {
    mutating func summary() throws(Damage) -> Summary {
        var summary = Summary()
        summary.campaigns = try each { reader throws(Damage) in
            var one = Summary.CampaignCount(
                cycle: try reader.text(), campaign: try reader.text(), title: try reader.text(), regions: try reader.int(), editions: try reader.int())
            (one.kept, one.warnings, one.bytes) = (try reader.int(), try reader.int(), try reader.int())
            return one
        }
        (summary.made, summary.unchanged, summary.drafts, summary.reports) = (try int(), try int(), try int(), try int())
        summary.diagnostics = try findings()
        return summary
    }
}
