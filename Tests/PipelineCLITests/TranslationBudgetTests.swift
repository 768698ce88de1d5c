import Foundation
import Testing
import Workspace

/// The room that translations are told to have.
struct TranslationBudgetTests {
    private struct Room: Decodable {
        var message: String
        var material: String
        var source: Int
        var longest: Int
        var lines: Int
    }

    private func rooms(_ project: Project, _ options: String = "") throws -> [Room] {
        let result = project.run("translations budget --format json \(options)")
        #expect(result.status == 0, "\(result.error)")
        return try JSONDecoder().decode([String: [Room]].self, from: Data(result.out.utf8))["rooms"] ?? []
    }

    /// A translation that is as long as it may be everywhere fits; one that is much longer does not.
    @Test func copyOfTheLongestFits() throws {
        let campaign = "lima-surat-suara"
        let project = try Project(campaigns: [campaign])
        let rooms = try rooms(project)
        #expect(Set(rooms.map(\.material)).count > 1)
        let bytes = try project.workspace.read("campaigns/\(campaign)/messages/id.json", limit: 1 << 20)
        let source = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        func write(_ factor: Double) throws {
            var catalogue: [String: String] = [:]
            for (key, original) in source where key != "link" {
                let text = try #require(original as? String ?? (original as? [String: Any])?["text"] as? String)
                catalogue[key] = text
                guard let most = rooms.filter({ $0.message == key }).map(\.longest).min(), let short = rooms.first(where: { $0.message == key })?.source else { continue }
                // The source's own words once more, from behind, until it is as long as it may be.
                let words = text.replacing(/\{[^}]*\}/) { _ in "" }.split(separator: " ").joined(separator: " ")
                var more = ""
                while more.count < Int(Double(most) * factor) - short { more += " " + words }
                catalogue[key] = text + more.prefix(max(0, Int(Double(most) * factor) - short))
            }
            try project.workspace.write(Array(JSONEncoder().encode(catalogue)), to: "campaigns/\(campaign)/messages/jv.json")
        }
        try write(1)
        let whole = project.run("validate --language jv --region 34 --lang en")
        #expect(!whole.error.contains("error["), "\(whole.error.split(separator: "\n").filter { $0.contains("error[") })")
        try write(1.5)
        #expect(project.run("validate --language jv --region 34").error.contains("error[overset]"))
    }

    @Test func tightestComesFirst() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let rooms = try rooms(project)
        let shares = rooms.map { Double($0.longest) / Double(max(1, $0.source)) }
        #expect(shares == shares.sorted())
        #expect(rooms.allSatisfy { $0.lines > 0 })
        let table = project.run("translations budget --lang en --template poster-a3").out.split(separator: "\n")
        #expect(table.count == rooms.filter { $0.material == "poster-a3" }.count + 1 && table.allSatisfy { !$0.contains("leaflet") })
    }

    /// Translators' programs are told the least of it.
    @Test func exportTellsTheLongest() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let headline = try rooms(project).filter { $0.message == "headline" }
        #expect(project.run("translations export --language mad -o a.xlf").status == 0)
        let least = try #require(headline.map(\.longest).min())
        let file = try #require(project.text("a.xlf"))
        #expect(file.contains("<trans-unit id=\"headline\" resname=\"headline\" maxwidth=\"\(least)\" size-unit=\"char\""))
        for room in headline { #expect(file.contains("\(room.material) \(room.longest) huruf, \(room.lines) baris")) }
    }
}
