internal import Diagnostics

/// Gathers what was found in drawings and by preflight: a fault of a template or a picture would else be told once for every region.
struct ArtTally {
    private var counts: [(finding: Diagnostic, editions: Int)] = []
    private var places: [Diagnostic: Int] = [:]

    /// - Returns: the other findings.
    mutating func add(_ findings: [Diagnostic]) -> [Diagnostic] {
        guard !findings.isEmpty else { return [] }
        var others: [Diagnostic] = []
        var counted: Set<Int> = []
        for finding in findings {
            guard DiagnosticCode.preflight.contains(finding.code) || DiagnosticCode.drawings.contains(finding.code) else {
                others.append(finding)
                continue
            }
            var kind = finding
            for name in ["region", "language", "ratio", "module", "size"] + (finding.code == .inkCoverage ? ["slot"] : []) { kind.arguments[name] = nil }
            if let known = places[kind] {
                if counted.insert(known).inserted { counts[known].editions += 1 }
            } else {
                counted.insert(counts.count)
                places[kind] = counts.count
                counts.append((finding, 1))
            }
        }
        return others
    }

    /// Each with the first edition and the number of editions that it concerns.
    var findings: [Diagnostic] {
        counts.map { finding, editions in
            var finding = finding
            if finding.arguments["region"] != nil { finding.arguments["editions"] = String(editions) }
            return finding
        }
    }
}
