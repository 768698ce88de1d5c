internal import DelimitedText
internal import Elections

extension EvaluationReport {
    /// One row for each edition and each line of a consignment: every figure of the evaluation is a sum over these rows. What is not known is empty, never 0.
    func csv() -> [UInt8] {
        var writer = DelimitedWriter()
        writer.row([
            "cycle", "campaign", "function", "audiences", "region_code", "region", "province_code", "province", "voters", "voters_estimated", "material", "language",
            "consignment", "edition", "made", "planned", "planned_estimated", "deadline", "plan_slack_days", "sent", "first_release", "last_release", "received",
            "on_time", "late", "damaged", "first_receipt", "last_receipt", "fallbacks", "unsure_facts", "manifest_key", "release_rows", "receipt_rows",
        ])
        for line in cycle.lines { writer.row(place(line) + plan(line) + ledger(line)) }
        return writer.bytes
    }

    private func place(_ line: EvaluatedLine) -> [String] {
        let region = cycle.regions[line.region]
        return [
            cycle.cycle.rawValue, line.campaign, line.function, line.audiences.joined(separator: " "), line.region.text, region?.name ?? "", line.region.province.text,
            region?.province ?? "", region.map { String($0.voters) } ?? "", yes(region?.isEstimate), line.material, line.language,
        ]
    }

    private func plan(_ line: EvaluatedLine) -> [String] {
        [
            line.consignment, yes(line.isEdition), line.making.rawValue, line.planned.map(String.init) ?? "", line.planned == nil ? "" : yes(line.isEstimate),
            line.deadline?.iso ?? "", line.slack.map(String.init) ?? "",
        ]
    }

    private func ledger(_ line: EvaluatedLine) -> [String] {
        let sent = line.sent, received = line.received
        return [
            sent.map { String($0.pieces) } ?? "", sent?.first.iso ?? "", sent?.last.iso ?? "", received.map { String($0.pieces) } ?? "",
            received.map { String($0.onTime) } ?? "", received.map { String($0.pieces - $0.onTime) } ?? "", received.map { String($0.damaged) } ?? "",
            received?.first.iso ?? "", received?.last.iso ?? "", line.fallbacks.joined(separator: " "), line.unsureFacts.joined(separator: " "),
            [cycle.cycle.rawValue, line.campaign, line.region.text, line.material, line.language].joined(separator: "/"),
            (sent?.rows ?? []).map(String.init).joined(separator: " "), (received?.rows ?? []).map(String.init).joined(separator: " "),
        ]
    }

    private func yes(_ flag: Bool?) -> String { flag.map { $0 ? "yes" : "no" } ?? "" }

    /// The inventory of problems, those that concern most people first.
    func problemsCSV() -> [UInt8] {
        var writer = DelimitedWriter()
        writer.row(["rank", "kind", "campaign", "region_code", "region", "province", "subject", "count", "unit", "people", "people_estimated", "evidence", "source"])
        for (index, problem) in problems.enumerated() {
            let region = cycle.regions[problem.region]
            writer.row([
                String(index + 1), problem.kind.rawValue, problem.campaign, problem.region.text, region?.name ?? "", region?.province ?? "", problem.subject,
                String(problem.count), problem.kind.isEditions ? "editions" : "pieces", String(problem.people), yes(problem.isEstimate), problem.evidence, problem.source,
            ])
        }
        return writer.bytes
    }
}
