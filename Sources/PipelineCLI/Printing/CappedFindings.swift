internal import Diagnostics

/// Findings in the order in which they are told, no more of one file than people can take in at once.
struct CappedFindings {
    /// Findings told for one file; the rest is counted.
    static let perFile = 20

    var told: [Diagnostic] = []
    /// How many more there are, by file; an empty name for findings without a file.
    var untold: [(file: String, count: Int)] = []

    init(_ diagnostics: [Diagnostic]) {
        var counts: [String: Int] = [:]
        for finding in diagnostics.sorted() {
            let file = finding.place?.file ?? ""
            counts[file, default: 0] += 1
            if counts[file, default: 0] <= CappedFindings.perFile {
                told.append(finding)
            } else if untold.last?.file == file {
                untold[untold.count - 1].count += 1
            } else {
                untold.append((file, 1))
            }
        }
    }

    static func more(_ count: Int, in language: ProgramLanguage) -> String { language == .id ? "dan \(count) temuan lain." : "and \(count) more." }
}
