import Foundation
import Testing

/// The recall list of a fact, and that it is what a change of the fact makes again.
struct RecallTests {
    /// The code of every edition by its place in the manifest.
    private func codes(_ project: Project) -> [String: String] {
        let lines = (project.text("output/manifest.jsonl") ?? "").split(separator: "\n").compactMap {
            try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        return Dictionary(lines.map { (($0["key"] as? [String] ?? []).joined(separator: " "), $0["code"] as? String ?? "") }) { first, _ in first }
    }

    private struct Recall: Decodable {
        struct Part: Decodable { var campaign: String, cycle: String, consignments: [Consignment] }
        struct Consignment: Decodable { var region: String, editions: [Edition] }
        struct Edition: Decodable { var material: String, language: String, code: String, printed: String, outdated: Bool, copies: Int }
        var editions: Int, copies: Int, consignments: Int, outdated: Int, campaigns: [Part]
    }

    private func recall(_ project: Project, _ fact: String) throws -> Recall {
        try JSONDecoder().decode(Recall.self, from: Data(project.run("explain --fact \(fact) --format json").out.utf8))
    }

    @Test func aChangedFactMakesAgainExactlyWhatTheRecallListNames() throws {
        let project = try Project(campaigns: ["pindah-memilih-2019", "lima-surat-suara"])
        let line = "run --region 34 --region 31.71 --rendition text"
        _ = project.run(line)
        let before = codes(project)
        let list = try recall(project, "pemilu-2019.move-voting-deadline")
        let listed = Set(list.campaigns.flatMap { part in
            part.consignments.flatMap { consignment in
                consignment.editions.map { "\(part.cycle) \(part.campaign) \(consignment.region) \($0.material) \($0.language)" }
            }
        })
        #expect(listed.count == list.editions && list.editions > 0 && list.editions < before.count && list.outdated == 0)
        try project.replace(",2019-03-17,2019-03-17,", by: ",2019-03-16,2019-03-16,", in: "assets/elections/milestones.csv")
        #expect(try recall(project, "pemilu-2019.move-voting-deadline").outdated == list.editions)
        let again = project.run(line)
        #expect(again.error.contains("\(listed.count) editions made, \(before.count - listed.count) unchanged"), "\(again.error)")
        let after = codes(project)
        #expect(Set(before.keys.filter { before[$0] != after[$0] }) == listed)
        #expect(Set(before.keys) == Set(after.keys))
    }

    @Test func theListTellsCopiesAndConsignments() throws {
        let project = try Project(campaigns: ["pindah-memilih-2019"])
        _ = project.run("run --region 34.02 --rendition text")
        let told = project.run("explain --fact pemilu-2019.move-voting-deadline").out
        #expect(told.hasPrefix("pemilu-2019.move-voting-deadline\n  3 editions, "))
        #expect(told.contains("\n  since 2019-03-28: pemilu-2019.move-voting-deadline-special = 2019-04-10 · recall\n  J4HYT0  34.02 Kabupaten Bantul, to arrive by 2019-02-15\n"))
        let list = try recall(project, "pemilu-2019.move-voting-deadline")
        #expect(list.copies == list.campaigns.flatMap(\.consignments).flatMap(\.editions).reduce(0) { $0 + $1.copies } && list.copies > 0)
    }

    /// A list that is short without saying so would leave wrong copies on the road.
    @Test(arguments: [("torn", 1.0), ("cut in the middle of a line", 0.5), ("emptied into noise", 0.0)])
    func aDamagedManifestIsTold(damage: String, kept: Double) throws {
        let project = try Project(campaigns: ["pindah-memilih-2019"])
        _ = project.run("run --region 34.02 --rendition text")
        let manifest = try #require(project.text("output/manifest.jsonl"))
        try project.write(String(manifest.dropLast().prefix(Int(Double(manifest.count) * kept))) + (kept == 0 ? "{\"key\":\n" : ""), to: "output/manifest.jsonl")
        let told = project.run("explain --fact pemilu-2019.move-voting-deadline")
        #expect(told.status == 65)
        #expect(told.error.contains("error[damaged-manifest]: `output/manifest.jsonl` is damaged from this line on"), "\(damage): \(told.error)")
        _ = project.run("run --region 34.02 --rendition text")
        #expect(project.run("explain --fact pemilu-2019.move-voting-deadline").status == 0)
    }

    @Test func whatIsKnownInARegionIsTold() throws {
        let project = try Project(campaigns: [])
        let bantul = project.run("facts --cycle 2019 --region 34.02")
        #expect(bantul.status == 0)
        #expect(bantul.out.hasPrefix("Pemilu 2019, 34.02 Kabupaten Bantul\n  voting: papers are punched\n  languages besides Indonesian: jv (Jawa)\n"))
        #expect(bantul.out.contains("  $votingDay = 2019-04-17\n    pemilu-2019.voting-day · PKPU 7/2017"))
        #expect(project.run("facts --cycle 2018").out.contains("  $ballotCount  depends on the region: 2 values\n"))
        #expect(project.run("facts --cycle 2017 --region 34.02").out.contains("No contest of this cycle is held here."))
        #expect(project.run("facts --region 34.99").error.contains("error[unknown-region]: `34.99` is not the code of a region."))
    }
}
