internal import Elections

/// What lines of a cycle that belong together come to. Pieces are counted, never averaged; every sum can be added up again from `evaluation.csv`.
struct EvaluationTally: Sendable {
    var lines = 0
    var editions = 0
    /// Editions in the manifest that are not stale, drafts among them.
    var made = 0
    var drafts = 0
    var planned = 0
    var isEstimate = false
    /// Planned pieces whose edition is made.
    var plannedMade = 0
    var sentLines = 0
    var sent = 0
    /// Lines with a receipt, and pieces sent of those that were released as well.
    var receiptLines = 0
    var sentWithReceipt = 0
    var received = 0
    var onTime = 0
    var damaged = 0
    /// Pieces sent whose last day has passed, and what of them arrived by then.
    var due = 0
    var dueOnTime = 0
    /// Due pieces of lines without any receipt: nobody knows.
    var unknown = 0
    /// Due pieces of lines with a receipt that did not arrive.
    var short = 0
    var regions: Set<RegionCode> = []

    init(_ cycle: EvaluatedCycle, _ lines: some Sequence<EvaluatedLine>) {
        for line in lines { add(line, isDue: cycle.isDue(line)) }
    }

    private mutating func add(_ line: EvaluatedLine, isDue: Bool) {
        lines += 1
        regions.insert(line.region)
        if line.isEdition {
            editions += 1
            made += line.isMade ? 1 : 0
            drafts += line.making == .draft ? 1 : 0
        }
        planned += line.planned ?? 0
        isEstimate = isEstimate || line.isEstimate
        if line.isMade { plannedMade += line.planned ?? 0 }
        if let arrived = line.received {
            receiptLines += 1
            received += arrived.pieces
            onTime += arrived.onTime
            damaged += arrived.damaged
            sentWithReceipt += line.sent?.pieces ?? 0
        }
        guard let release = line.sent else { return }
        sentLines += 1
        sent += release.pieces
        guard isDue else { return }
        due += release.pieces
        guard let arrived = line.received else {
            unknown += release.pieces
            return
        }
        dueOnTime += arrived.onTime
        short += max(0, release.pieces - arrived.pieces)
    }

    var usable: Int { received - damaged }
    var late: Int { received - onTime }

    /// The voters of its regions; a regency is left out beside its province.
    func voters(_ cycle: EvaluatedCycle) -> (count: Int, isEstimate: Bool) {
        var count = 0, isEstimate = false
        for code in regions where code.isProvince || !regions.contains(code.province) {
            guard let region = cycle.regions[code] else { continue }
            count += region.voters
            isEstimate = isEstimate || region.isEstimate
        }
        return (count, isEstimate)
    }
}
