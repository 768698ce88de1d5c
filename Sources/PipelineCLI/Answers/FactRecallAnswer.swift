internal import CampaignPipeline
internal import Elections
internal import JSONText

/// The recall list of a fact.
struct FactRecallAnswer: Answer {
    var recall: FactRecall
    var language: ProgramLanguage

    var lines: [String] {
        guard !recall.parts.isEmpty else {
            return [say("Nothing in the manifest was made with `\(recall.fact)`.", "Tidak ada edisi dalam manifes yang memuat `\(recall.fact)`.")]
        }
        var lines = [recall.fact, "  " + say(
            "\(recall.editions) editions, \(recall.copies) copies ordered, \(recall.consignments) consignments",
            "\(recall.editions) edisi, \(recall.copies) lembar dipesan, \(recall.consignments) kiriman")]
        if recall.outdated > 0 {
            lines.append("  " + say("\(recall.outdated) editions were made with an old value.", "\(recall.outdated) edisi dibuat dengan nilai lama."))
        }
        for part in recall.parts { lines += [""] + told(part) }
        return lines
    }

    private func told(_ part: FactRecall.Part) -> [String] {
        var lines = ["\(part.title) (\(part.campaign)), \(part.cycle): " + say(
            "\(part.editions) editions, \(part.copies) copies, \(part.consignments.count) consignments",
            "\(part.editions) edisi, \(part.copies) lembar, \(part.consignments.count) kiriman")]
        if let now = part.now { lines.append("  " + say("now: ", "sekarang: ") + now.value + " · " + FactLines.source(now, language)) }
        if let later = part.later {
            lines.append("  " + say("since \(later.knownFrom.iso): ", "sejak \(later.knownFrom.iso): ") + "\(later.id) = \(later.value) · \(later.source)")
        }
        for consignment in part.consignments {
            let arrival = consignment.arriveBy.map { say(", to arrive by \($0.iso)", ", harus tiba \($0.iso)") } ?? ""
            lines.append("  \(consignment.code)  \(consignment.region) \(consignment.regionName)\(arrival)")
            for edition in consignment.editions {
                let copies = edition.copies.map { (edition.isEstimate ? "≈ " : "") + String($0) + say(" copies", " lembar") } ?? say("not planned any more", "tidak direncanakan lagi")
                let old = edition.isOutdated ? say(", OLD VALUE", ", NILAI LAMA") : ""
                lines.append("    \(edition.code)  \(edition.unit.map { $0 + "/" } ?? "")\(edition.material).\(edition.language)  \(copies)  \(edition.printed)\(old)")
            }
        }
        return lines
    }

    func write(to writer: inout JSONWriter) {
        writer.member("fact", recall.fact)
        writer.member("editions", recall.editions)
        writer.member("copies", recall.copies)
        writer.member("consignments", recall.consignments)
        writer.member("outdated", recall.outdated)
        writer.key("campaigns")
        writer.array { writer in for part in recall.parts { writer.object { write(part, to: &$0) } } }
    }

    private func write(_ part: FactRecall.Part, to writer: inout JSONWriter) {
        writer.member("cycle", part.cycle)
        writer.member("campaign", part.campaign)
        if let now = part.now {
            writer.key("now")
            writer.object { FactLines.write(now, to: &$0) }
        }
        if let later = part.later { FactLines.write(later, to: &writer) }
        writer.key("consignments")
        writer.array { writer in
            for consignment in part.consignments {
                writer.object { writer in
                    writer.member("consignment", consignment.code)
                    writer.member("region", consignment.region)
                    writer.member("regionName", consignment.regionName)
                    if let day = consignment.arriveBy { writer.member("arriveBy", day.iso) }
                    writer.key("editions")
                    writer.array { writer in for edition in consignment.editions { writer.object { write(edition, to: &$0) } } }
                }
            }
        }
    }

    private func write(_ edition: FactRecall.Edition, to writer: inout JSONWriter) {
        if let unit = edition.unit { writer.member("unit", unit) }
        writer.member("material", edition.material)
        writer.member("language", edition.language)
        writer.member("code", edition.code)
        writer.member("printed", edition.printed)
        writer.member("outdated", edition.isOutdated)
        writer.member("draft", edition.isDraft)
        guard let copies = edition.copies else { return }
        writer.member("copies", copies)
        writer.member("estimate", edition.isEstimate)
    }
}
