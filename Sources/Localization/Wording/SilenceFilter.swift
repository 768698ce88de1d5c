internal import Campaigns
internal import Diagnostics

/// Takes out the findings that a campaign puts up with, and remembers which of its silences were of use.
struct SilenceFilter {
    private let silences: [Silence]
    private var used: Set<Int> = []

    init(_ silences: [Silence]) { self.silences = silences }

    /// The findings that remain. Errors always do.
    mutating func told(_ findings: [Diagnostic]) -> [Diagnostic] {
        guard !silences.isEmpty else { return findings }
        return findings.filter { finding in
            guard finding.severity == .warning, DiagnosticCode.silenceable.contains(finding.code) else { return true }
            let matching = silences.indices.filter { index in
                silences[index].code == finding.code && (silences[index].message == nil || silences[index].message == finding.arguments["message"])
            }
            used.formUnion(matching)
            return matching.isEmpty
        }
    }

    /// One warning for every silence that silenced nothing.
    var unused: [Diagnostic] {
        silences.indices.filter { !used.contains($0) }.map {
            Diagnostic(.unusedSilence, severity: .warning, at: silences[$0].place, ["silence": silences[$0].key])
        }
    }
}
