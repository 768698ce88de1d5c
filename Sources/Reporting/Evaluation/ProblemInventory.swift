internal import Distribution
internal import Elections

/// The inventory of problems (*daftar inventarisasi masalah*) of a cycle, those that concern most people first.
struct ProblemInventory {
    let cycle: EvaluatedCycle
    let words: ReportWords

    func problems() -> [EvaluationProblem] {
        let all = fromLines() + planProblems() + corrections() + missing()
        return all.sorted {
            ($0.people, $0.count, $1.kind.rawValue, $1.campaign, $1.region, $1.subject) > ($1.people, $1.count, $0.kind.rawValue, $0.campaign, $0.region, $0.subject)
        }
    }

    private func problem(
        _ kind: EvaluationProblem.Kind, _ campaign: String, _ region: RegionCode, _ subject: String = "", count: Int, _ evidence: String, _ source: String
    ) -> EvaluationProblem {
        let place = cycle.regions[region]
        return EvaluationProblem(
            kind: kind, campaign: campaign, region: region, subject: subject, count: count, people: place?.voters ?? 0, isEstimate: place?.isEstimate ?? false,
            evidence: evidence, source: source)
    }

    // MARK: What the ledger and the manifest tell

    /// Lines of one campaign for one region stand together.
    private func fromLines() -> [EvaluationProblem] {
        var problems: [EvaluationProblem] = []
        var start = 0
        while start < cycle.lines.count {
            let first = cycle.lines[start]
            let end = cycle.lines[start...].firstIndex { $0.region != first.region || $0.campaign != first.campaign } ?? cycle.lines.count
            problems += arrivals(Array(cycle.lines[start..<end])) + print(Array(cycle.lines[start..<end]))
            start = end
        }
        return problems
    }

    private typealias Part = (count: Int, evidence: String, rows: [String])

    private func joined(_ kind: EvaluationProblem.Kind, _ line: EvaluatedLine, _ parts: [Part]) -> [EvaluationProblem] {
        guard !parts.isEmpty else { return [] }
        return [problem(
            kind, line.campaign, line.region, count: parts.reduce(0) { $0 + $1.count }, parts.map(\.evidence).joined(separator: "; "),
            parts.flatMap(\.rows).joined(separator: " "))]
    }

    private func arrivals(_ lines: [EvaluatedLine]) -> [EvaluationProblem] {
        var late: [Part] = [], short: [Part] = [], unknown: [Part] = [], damaged: [Part] = []
        for line in lines {
            let name = "\(line.material) \(line.language)", limit = line.deadline.map(words.short) ?? "–"
            let sources = (line.sent?.rows ?? []).map { "releases:\($0)" }
            guard let received = line.received else {
                if let sent = line.sent, cycle.isDue(line) {
                    unknown.append((sent.pieces, "\(name): " + words.say(
                        "dikirim \(words.number(sent.pieces)), batas tiba \(limit), belum ada tanda terima",
                        "\(words.number(sent.pieces)) sent, due \(limit), no receipt"), sources))
                }
                continue
            }
            let rows = sources + received.rows.map { "receipts:\($0)" }
            let behind = received.pieces - received.onTime
            if behind > 0 {
                late.append((behind, "\(name): " + words.say(
                    "\(words.number(behind)) dari \(words.number(received.pieces)) tiba sesudah \(limit), terakhir \(words.short(received.last))",
                    "\(words.number(behind)) of \(words.number(received.pieces)) arrived after \(limit), the last on \(words.short(received.last))"), rows))
            }
            if let sent = line.sent, cycle.isDue(line), received.pieces < sent.pieces {
                short.append((sent.pieces - received.pieces, "\(name): " + words.say(
                    "dikirim \(words.number(sent.pieces)), diterima \(words.number(received.pieces))",
                    "\(words.number(sent.pieces)) sent, \(words.number(received.pieces)) received"), rows))
            }
            if received.damaged > 0 {
                damaged.append((received.damaged, "\(name): " + words.say(
                    "\(words.number(received.damaged)) dari \(words.number(received.pieces)) rusak", "\(words.number(received.damaged)) of \(words.number(received.pieces)) damaged"), rows))
            }
        }
        return joined(.late, lines[0], late) + joined(.short, lines[0], short) + joined(.noReceipt, lines[0], unknown) + joined(.damaged, lines[0], damaged)
    }

    /// What stands on pieces that went to print and should not.
    private func print(_ lines: [EvaluatedLine]) -> [EvaluationProblem] {
        var unsure: [String: (count: Int, materials: [String], rows: [String])] = [:]
        var fallen: [String: (count: Int, materials: [String], rows: [String])] = [:]
        for line in lines {
            let name = "\(line.material) \(line.language)"
            let rows = ["manifest:\(line.material)/\(line.language)"] + (line.sent?.rows ?? []).map { "releases:\($0)" }
            if let sent = line.sent {
                for fact in line.unsureFacts { add(&unsure[fact, default: (0, [], [])], sent.pieces, name, rows) }
            }
            guard line.isMade else { continue }
            for message in line.mustTranslate { add(&fallen[message, default: (0, [], [])], line.sent?.pieces ?? line.planned ?? 0, name, rows) }
        }
        let first = lines[0]
        return unsure.sorted { $0.key < $1.key }.map { fact, what in
            problem(
                .unsureFact, first.campaign, first.region, fact, count: what.count,
                words.say("dari ingatan atau berkeyakinan rendah, pada \(what.materials.joined(separator: ", "))", "recalled or of low confidence, on \(what.materials.joined(separator: ", "))"),
                what.rows.joined(separator: " "))
        } + fallen.sorted { $0.key < $1.key }.map { message, what in
            problem(
                .mustTranslate, first.campaign, first.region, message, count: what.count,
                words.say("tidak dalam bahasanya pada \(what.materials.joined(separator: ", "))", "not in its language on \(what.materials.joined(separator: ", "))"),
                what.rows.joined(separator: " "))
        }
    }

    private func add(_ sum: inout (count: Int, materials: [String], rows: [String]), _ pieces: Int, _ name: String, _ rows: [String]) {
        sum.count += pieces
        sum.materials.append(name)
        sum.rows += rows
    }

    // MARK: What the plan and the facts tell

    private func planProblems() -> [EvaluationProblem] {
        let gaps = cycle.gaps.flatMap { shop, gap in gap.consignments.map { ($0.text, (shop, gap)) } }
        let gapByConsignment = Dictionary(gaps, uniquingKeysWith: { first, _ in first })
        var late: [String: (line: EvaluatedLine, pieces: Int)] = [:]
        for line in cycle.lines where (line.slack ?? 0) < 0 && !line.consignment.isEmpty {
            late[line.consignment] = (line, (late[line.consignment]?.pieces ?? 0) + (line.planned ?? 0))
        }
        return late.sorted { $0.key < $1.key }.map { consignment, what in
            var evidence = words.say("menurut rencana terlambat \(words.days(-(what.line.slack ?? 0)))", "\(words.days(-(what.line.slack ?? 0))) late by the plan")
            if let (shop, gap) = gapByConsignment[consignment] {
                evidence += "; " + words.say(
                    "\(shop) harus mencetak \(words.number(gap.sheetsDemanded)) lembar A3 dari \(words.short(gap.first)) sampai \(words.short(gap.last)), mampu \(words.number(gap.sheetsPossible))",
                    "\(shop) must print \(words.number(gap.sheetsDemanded)) sheets of A3 from \(words.short(gap.first)) to \(words.short(gap.last)) and can print \(words.number(gap.sheetsPossible))")
            }
            return problem(.infeasiblePlan, what.line.campaign, what.line.region, count: what.pieces, evidence, "schedule:\(consignment)")
        } + cycle.unreached.map { campaign, region in
            let editions = cycle.lines.count { $0.campaign == campaign && $0.region == region && $0.isEdition }
            return problem(
                .unreached, campaign, region, count: editions,
                words.say("tidak ada angkutan yang tiba sebelum batasnya", "nothing leaves in time to be there by its last day"), "schedule")
        }
    }

    private func corrections() -> [EvaluationProblem] {
        cycle.corrections.map { one in
            let witness = switch one.witness {
            case .release(let row): words.say("pelepasan kemudian", "a later release") + " (releases:\(row))"
            case .manifest: words.say("edisi sekarang", "the edition as it is now") + " (manifest)"
            case .knownFrom(let day): words.say("diketahui sejak \(words.short(day))", "known from \(words.short(day))")
            }
            return problem(
                .correctedFact, one.campaign, one.region, one.fact, count: one.pieces,
                words.say("tercetak \(one.printed), kini \(one.now); \(witness)", "printed \(one.printed), now \(one.now); \(witness)"),
                one.rows.map { "releases:\($0)" }.joined(separator: " "))
        }
    }

    private func missing() -> [EvaluationProblem] {
        cycle.missingLanguages.map { one in
            problem(
                .missingTranslation, one.campaign, one.region, one.language, count: one.materials.count,
                one.isPartlyTranslated
                    ? words.say("terjemahan belum lengkap untuk \(one.materials.joined(separator: ", "))", "not all translated: \(one.materials.joined(separator: ", "))")
                    : words.say("tidak ada katalog bahasa itu", "there is no catalogue in this language"),
                "campaigns/\(one.campaign)/messages")
        }
    }
}
