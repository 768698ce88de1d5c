public import Diagnostics
internal import JSONText

/// Which pattern a region has, from `assets/patterns/assignments.json`: its own, else its province's, else the plain band.
public struct PatternAssignments: Sendable {
    private let families: [String: PatternFamily]

    /// Reads the assignments; what cannot be read is told and stays plain.
    public static func read(_ bytes: [UInt8], path: String) -> (assignments: PatternAssignments, diagnostics: [Diagnostic]) {
        let document = JSONDocument(bytes, path: path)
        var families: [String: PatternFamily] = [:]
        for entry in document.root?.items() ?? [] {
            guard let region = entry.required("region")?.string(), let family = entry.required("pattern")?.choice(of: PatternFamily.self) else { continue }
            families[region] = family
        }
        return (PatternAssignments(families: families), document.diagnostics)
    }

    /// - Parameters:
    ///   - region: the code of the region.
    ///   - province: the code of its province.
    public func family(of region: String, in province: String) -> PatternFamily {
        families[region] ?? families[province] ?? .plain
    }
}
