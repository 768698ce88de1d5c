internal import Elections
internal import IncrementalBuild
internal import Reporting
internal import Workspace

/// What the manifest tells of the editions of one cycle, as far as an evaluation asks.
struct MadeEditions {
    struct Edition {
        var making: EvaluatedLine.Making
        var fallbacks: [String]
        var unsureFacts: [String]
        /// By id, as they are on the edition; only of editions that were released.
        var facts: [String: String]
    }

    private var editions: [[String]: Edition] = [:]

    /// - Parameter released: keys of editions that went to print.
    init(_ manifest: ManifestFile, _ cycle: Cycle, released: Set<[String]>) {
        guard manifest.workspace.kind(of: manifest.path) == .file else { return }
        let lines = manifest.manifestLines()
        while let line = lines() {
            guard line.entry.key.first == cycle.rawValue else { continue }
            let facts = line.facts
            editions[line.entry.key] = Edition(
                making: line.isStale ? .stale : line.isDraft ? .draft : .final, fallbacks: line.fallbacks,
                unsureFacts: Set(facts.filter(\.isUnsure).map(\.id)).sorted(),
                facts: released.contains(line.entry.key) ? Dictionary(facts.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first }) : [:])
        }
    }

    subscript(key: [String]) -> Edition? { editions[key] }
}
