internal import Elections
internal import JSONText

extension EvaluationReport {
    /// The figures as data. What is not known is left out, never 0.
    func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("cycle", cycle.cycle.rawValue)
            if let day = cycle.day { writer.member("asOf", day.iso) }
            writer.member("hasReleases", cycle.hasReleases)
            writer.member("hasReceipts", cycle.hasReceipts)
            writer.key("total")
            writer.object { write(total, total.voters(cycle), &$0) }
            for (name, dimension) in [("functions", EvaluationGroup.Dimension.function), ("audiences", .audience), ("campaigns", .campaign), ("languages", .language), ("provinces", .province)] {
                writer.key(name)
                writer.array { writer in
                    for group in groups(dimension) {
                        writer.object { writer in
                            writer.member("id", group.id)
                            write(group.tally, (group.voters, group.isVotersEstimate), &writer)
                        }
                    }
                }
            }
            writeOutcomes(&writer)
            writeCoverage(&writer)
            writeCorrections(&writer)
            writeProblems(&writer)
            writeParticipation(&writer)
        }
        return writer.bytes + [0x0A]
    }

    private func write(_ tally: EvaluationTally, _ voters: (count: Int, isEstimate: Bool), _ writer: inout JSONWriter) {
        writer.member("regions", tally.regions.count)
        writer.member("voters", voters.count)
        writer.member("votersEstimated", voters.isEstimate)
        writer.member("editions", tally.editions)
        writer.member("made", tally.made)
        writer.member("drafts", tally.drafts)
        writer.member("planned", tally.planned)
        writer.member("plannedEstimated", tally.isEstimate)
        writer.member("plannedMade", tally.plannedMade)
        if tally.sentLines > 0 {
            writer.member("sent", tally.sent)
            writer.member("due", tally.due)
            writer.member("unknown", tally.unknown)
        }
        guard tally.receiptLines > 0 else { return }
        writer.member("received", tally.received)
        writer.member("onTime", tally.onTime)
        writer.member("late", tally.late)
        writer.member("damaged", tally.damaged)
        writer.member("short", tally.short)
        writer.member("dueOnTime", tally.dueOnTime)
    }

    /// In how many regions everything arrived, and in which not.
    private func writeOutcomes(_ writer: inout JSONWriter) {
        let outcomes = RegionOutcome.of(cycle)
        guard !outcomes.isEmpty else { return }
        writer.key("outcomes")
        writer.object { writer in
            for outcome in RegionOutcome.allCases {
                writer.member("\(outcome)", outcomes.filter { $0.value == outcome }.map(\.key.text).sorted())
            }
        }
    }

    private func writeCoverage(_ writer: inout JSONWriter) {
        writer.key("withoutOwnLanguage")
        writer.object { writer in
            writer.member("regions", coverage.count)
            writer.member("planned", coverage.count { !$0.isPlanned })
            writer.member("made", coverage.count { !$0.isMade })
            if cycle.hasReleases { writer.member("sent", coverage.count { !$0.isSent }) }
            if cycle.hasReceipts { writer.member("received", coverage.count { !$0.isReceived }) }
        }
    }

    private func writeCorrections(_ writer: inout JSONWriter) {
        writer.key("correctedFacts")
        writer.array { writer in
            for one in cycle.corrections {
                writer.object { writer in
                    writer.member("fact", one.fact)
                    writer.member("campaign", one.campaign)
                    writer.member("region", one.region.text)
                    writer.member("printed", one.printed)
                    writer.member("now", one.now)
                    writer.member("pieces", one.pieces)
                    writer.key("releases")
                    writer.array { writer in for row in one.rows { writer.number(row) } }
                }
            }
        }
    }

    private func writeProblems(_ writer: inout JSONWriter) {
        writer.key("problems")
        writer.array { writer in
            for problem in problems {
                writer.object { writer in
                    writer.member("kind", problem.kind.rawValue)
                    writer.member("campaign", problem.campaign)
                    writer.member("region", problem.region.text)
                    if !problem.subject.isEmpty { writer.member("subject", problem.subject) }
                    writer.member("count", problem.count)
                    writer.member("unit", problem.kind.isEditions ? "editions" : "pieces")
                    writer.member("people", problem.people)
                    writer.member("peopleEstimated", problem.isEstimate)
                    writer.member("evidence", problem.evidence)
                    writer.member("source", problem.source)
                }
            }
        }
    }

    private func writeParticipation(_ writer: inout JSONWriter) {
        writer.key("participation")
        writer.array { writer in
            for one in cycle.participation {
                writer.object { writer in
                    if let region = one.region { writer.member("region", region.text) }
                    if let office = one.office { writer.member("office", office.rawValue) }
                    if let voted = one.voted { writer.member("voted", voted) }
                    if let listed = one.listed { writer.member("listed", listed) }
                    if !one.rate.isEmpty { writer.member("publishedRate", one.rate) }
                    writer.member("source", one.origin.source)
                    writer.member("confidence", one.origin.confidence.rawValue)
                }
            }
        }
    }
}
