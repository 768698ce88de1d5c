import Foundation
import Workspace

/// All broken campaigns side by side in one project, checked in one run a language.
struct BrokenCampaigns: Sendable {
    static let files = ["dates.txt", "fields.txt", "json.txt", "messages.txt", "regions.txt", "units.txt"]
    private static let base = ["campaign.json", "messages/id.json", "messages/jv.json", "tps.csv"]

    let cases: [String: [BrokenCase]]
    /// What is said, by language and case.
    private(set) var told: [String: [String: String]] = [:]
    private(set) var statuses: [String: Int32] = [:]
    /// The same as a SARIF log.
    let log: String
    /// What the runs wrote, which must be nothing.
    let written: [String]

    static let all = Result { try BrokenCampaigns() }

    init() throws {
        let project = try Project(campaigns: [])
        var cases: [String: [BrokenCase]] = [:]
        for file in BrokenCampaigns.files { cases[file] = try BrokenCase.read(file) }
        self.cases = cases
        for one in cases.values.joined() { try BrokenCampaigns.add(one, to: project) }
        for language in BrokenCase.languages {
            let result = project.run("validate --quiet --lang \(language)")
            told[language] = BrokenCampaigns.byCampaign(result.error)
            statuses[language] = result.status
        }
        log = project.run("validate --quiet --format sarif").out
        written = project.output.keys.sorted()
    }

    /// Writes the base under the name of the case, and the case's changes into it.
    private static func add(_ one: BrokenCase, to project: Project) throws {
        try write(named: one.name, into: project)
        try one.apply(to: project) { "campaigns/\(one.name)/\($0)" }
    }

    /// Writes the campaign without a mistake.
    static func write(named name: String, into project: Project) throws {
        for file in base {
            let text = try String(contentsOf: BrokenCase.folder.appending(path: "base/" + file), encoding: .utf8)
            try project.write(text.replacing("\"contoh\"", with: "\"\(name)\""), to: "campaigns/\(name)/\(file)")
        }
    }

    /// Cuts what is said into campaigns; paths are told from the campaign's own folder.
    private static func byCampaign(_ text: String) -> [String: String] {
        var told: [String: String] = [:]
        var name = ""
        for line in text.split(separator: "\n") {
            if !line.hasPrefix("  "), let range = line.firstRange(of: "campaigns/") {
                name = String(line[range.upperBound...].prefix { $0 != "/" })
            }
            told[name, default: ""] += line.replacing("campaigns/\(name)/", with: "") + "\n"
        }
        return told
    }
}
