internal import Distribution
internal import Elections
internal import JSONText

/// What moving consignments between shops can do, by cycle.
struct RebalanceAnswer: Answer {
    var proposals: [RebalanceProposal]
    var language: ProgramLanguage

    var lines: [String] {
        proposals.flatMap { proposal in
            var lines = ["\(proposal.cycle.title): " + outcome(proposal)]
            for move in proposal.moves {
                lines.append("  \(move.id.text)  \(move.region.text) \(move.regionName)  \(move.campaign)  \(move.work) "
                    + say("sheets", "lembar") + "  \(move.from) → \(move.to)")
            }
            guard !proposal.moves.isEmpty else { return lines }
            lines.append("  " + say(
                "To move them, add these to `moves` in assets/distribution/shops.json:", "Untuk memindahkannya, tambahkan ini ke `moves` dalam assets/distribution/shops.json:"))
            return lines + proposal.moves.map { move in
                "    { \"campaign\": \"\(move.campaign)\", \"region\": \"\(move.region.text)\", \"shop\": \"\(move.to)\" },"
            }
        }
    }

    private func outcome(_ proposal: RebalanceProposal) -> String {
        switch proposal.outcome {
        case .fits: say("every shop prints what it has in time; nothing needs to move.", "setiap percetakan dapat mencetak tepat waktu; tidak ada yang perlu dipindahkan.")
        case .moves: say(
            "everything is printed in time if these \(proposal.moves.count) consignments move.", "semuanya tercetak tepat waktu bila \(proposal.moves.count) kiriman ini dipindahkan.")
        case .impossible(let missing): say(
            "no assignment of consignments to the shops prints everything in time; \(missing) sheets are left over at best.",
            "tidak ada pembagian kiriman antarpercetakan yang membuat semuanya tercetak tepat waktu; paling sedikit \(missing) lembar tersisa.")
        case .open: say(
            "no moves were found, though none can be excluded. Leave more room: more capacity, earlier days or fewer sheets.",
            "tidak ditemukan pemindahan yang cukup, meskipun belum terbukti tidak ada. Beri kelonggaran: kapasitas lebih besar, hari lebih awal, atau lembar lebih sedikit.")
        }
    }

    func write(to writer: inout JSONWriter) {
        writer.key("cycles")
        writer.array { writer in
            for proposal in proposals { writer.object { write(proposal, to: &$0) } }
        }
    }

    private func write(_ proposal: RebalanceProposal, to writer: inout JSONWriter) {
        writer.member("cycle", proposal.cycle.rawValue)
        switch proposal.outcome {
        case .fits: writer.member("outcome", "fits")
        case .moves: writer.member("outcome", "moves")
        case .impossible(let missing):
            writer.member("outcome", "impossible")
            writer.member("missingSheets", missing)
        case .open: writer.member("outcome", "open")
        }
        writer.key("moves")
        writer.array { writer in
            for move in proposal.moves {
                writer.object { writer in
                    writer.member("consignment", move.id.text)
                    writer.member("campaign", move.campaign)
                    writer.member("region", move.region.text)
                    writer.member("sheets", move.work)
                    writer.member("from", move.from)
                    writer.member("to", move.to)
                }
            }
        }
    }
}
