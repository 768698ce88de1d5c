import Foundation
import Testing
import Workspace

/// Pieces for the places below a region: one for each row of a table.
struct UnitTests {
    @Test func everyRowGetsItsOwnPieceThatSaysIt() throws {
        let project = try UnitProject.inMemory()
        let result = project.run(UnitProject.line)
        #expect(result.status == 0, "\(result.error)")
        #expect(UnitProject.pieces(project.output.keys) == [
            "34.02-bantul/A1/poster-a4-photocopy.id.txt", "34.02-bantul/A2/poster-a4-photocopy.id.txt",
            "34.71-yogyakarta/A1/poster-a4-photocopy.id.txt",
        ])
        let text = try #require(project.text("output/pemilu-2019/di-tps-anda/34.02-bantul/A1/poster-a4-photocopy.id.txt"))
        #expect(text.contains("TPS 1") && text.contains("Balai Desa, RT 01") && text.contains("34.02/A1\u{A0}Kabupaten Bantul"), "\(text)")
        let manifest = try #require(project.text("output/manifest.jsonl"))
        #expect(manifest.contains(#""key":["pemilu-2019","di-tps-anda","34.02","A2","poster-a4-photocopy","id"],"unit":{"code":"A2","name":"TPS 2"}"#), "\(manifest)")
        #expect(manifest.contains(#"{"id":"unit.34.02.A2.alamat","value":"SD Negeri Contoh","confidence":"high"}"#))
        // What no message says is on no piece.
        #expect(!manifest.contains("kunci"))
    }

    @Test func neitherOrderNorSeparatorNorByteOrderMarkChangesAByte() throws {
        let one = try UnitProject.inMemory()
        _ = one.run(UnitProject.line)
        let shuffled = [1, 2, 0].map { UnitProject.rows[$0] }.joined(separator: "\r\n") + "\r\n"
        let semicolons = UnitProject.rows.map { $0.replacing(#""Balai Desa, RT 01""#, with: "Balai Desa# RT 01").replacing(",", with: ";").replacing("#", with: ",") }
        for text in [
            UnitProject.head.replacing("\n", with: "\r\n") + shuffled, "\u{FEFF}" + UnitProject.head + UnitProject.rows.joined(separator: "\n"),
            "sep=;\n" + UnitProject.head.replacing(",", with: ";") + semicolons.reversed().joined(separator: "\n"),
        ] {
            let other = try UnitProject.inMemory(text)
            _ = other.run(UnitProject.line)
            #expect(other.output.filter { $0.key.hasSuffix(".txt") } == one.output.filter { $0.key.hasSuffix(".txt") }, "\(text)")
        }
    }

    @Test func aChangedRowMakesItsOwnPiecesAgainAndARemovedOneRemovesThem() throws {
        let project = try UnitProject.onDisk()
        #expect(project.run(UnitProject.line).error.contains("3 editions made, 0 unchanged"))
        let times = project.times
        // A column that no message says.
        try project.replace(",SD Negeri Contoh,k", by: ",SD Negeri Contoh,kunci di kepala sekolah", in: UnitProject.table)
        #expect(project.run(UnitProject.line).error.contains("0 editions made, 3 unchanged"))
        try project.replace(",SD Negeri Contoh,", by: ",SD Negeri Contoh 2,", in: UnitProject.table)
        let why = project.run("explain --why 34.02-bantul/A2/poster-a4-photocopy.id.txt")
        #expect(why.out.contains("unit.34.02.A2.alamat"), "\(why.out)\(why.error)")
        #expect(project.run("run --dry-run --template poster-a4-photocopy --rendition text").error.contains("1 edition would be made"))
        #expect(project.run(UnitProject.line).error.contains("1 edition made, 2 unchanged"))
        #expect(project.times["pemilu-2019/di-tps-anda/34.02-bantul/A1/poster-a4-photocopy.id.txt"] == times["pemilu-2019/di-tps-anda/34.02-bantul/A1/poster-a4-photocopy.id.txt"])
        // The name alone is in the manifest and on no piece.
        try project.replace("A2,TPS 2,", by: "A2,TPS 2 Lama,", in: UnitProject.table)
        #expect(project.run(UnitProject.line).error.contains("0 editions made, 3 unchanged"))
        #expect(String(decoding: project.output["manifest.jsonl"] ?? Data(), as: UTF8.self).contains(#""name":"TPS 2 Lama""#))
        try project.replace("A1,TPS 1 Kota,34.71,1,Pos Kamling RT 07,k\n", by: "", in: UnitProject.table)
        let result = project.run(UnitProject.line)
        #expect(result.status == 0)
        #expect(UnitProject.pieces(project.output.keys) == [
            "34.02-bantul/A1/poster-a4-photocopy.id.txt", "34.02-bantul/A2/poster-a4-photocopy.id.txt",
        ])
        #expect(!FileManager.default.fileExists(atPath: project.path("output/pemilu-2019/di-tps-anda/34.71-yogyakarta")))
    }

    @Test func whenNothingChangedNothingIsRead() throws {
        let project = try UnitProject.onDisk()
        _ = project.run(UnitProject.line)
        let (output, times) = (project.output, project.times)
        let again = project.run(UnitProject.line)
        #expect(again.error.contains("0 editions made, 3 unchanged") && !again.error.contains("Checking messages"), "\(again.error)")
        #expect(project.output == output && project.times == times)
    }

    @Test func aPieceIsExplainedWithItsRow() throws {
        let project = try UnitProject.inMemory()
        _ = project.run(UnitProject.line)
        let told = project.run("explain 34.02-bantul/A2/poster-a4-photocopy.id.txt")
        #expect(told.out.contains("A2 TPS 2  (campaigns/di-tps-anda/tps.csv:3)"), "\(told.out)\(told.error)")
        #expect(told.out.contains("unit.34.02.A2.alamat = SD Negeri Contoh"))
        let recall = project.run("explain --fact unit.34.71.A1.alamat --format json")
        #expect(recall.out.contains(#""editions":1"#) && recall.out.contains(#""unit":"A1""#) && recall.out.contains(#""copies":2"#), "\(recall.out)\(recall.error)")
        #expect(project.run("explain --fact pemilu-2019.voting-day --format json").out.contains(#""editions":3,"copies":6,"consignments":2"#))
    }

    @Test func aRegionsConsignmentHoldsThePiecesOfItsUnits() throws {
        let project = try UnitProject.inMemory()
        _ = project.run("run --rendition text")
        let plan = try #require(project.text("output/pemilu-2019/schedule/schedule.csv"))
        let rows = plan.split(separator: "\r\n").filter { $0.contains("poster-a4-photocopy") }
        #expect(rows.count == 2, "\(plan)")
        #expect(rows.contains { $0.contains("34.02") && $0.contains(",4,") } && rows.contains { $0.contains("34.71") && $0.contains(",2,") }, "\(rows)")
        let released = project.run("release --cycle 2019 --date 2019-02-01")
        #expect(released.status == 0, "\(released.error)")
        // One unit's piece that is not made keeps the line back.
        try project.write(UnitProject.head + UnitProject.rows.joined(separator: "\n") + "\nA3,TPS 3,34.02,3,Balai RW,k\n", to: UnitProject.table)
        #expect(project.run("release --cycle 2019 --date 2019-02-02").error.contains("error[release-not-made]"))
    }

    @Test func aShopIsGivenThePieceOfEveryUnit() throws {
        let project = try UnitProject.inMemory()
        #expect(project.run("run --rendition svg").status == 0)
        let shop = try #require(project.text("output/pemilu-2019/schedule/schedule.json")?.firstMatch(of: /"shop":"([^"]+)"/)?.1)
        let packed = project.run("package --shop \(shop) --cycle 2019 -o paket")
        #expect(packed.status == 0, "\(packed.error)\(packed.out)")
        let names = project.workspace.files.map(\.path).filter { $0.hasPrefix("paket/") && $0.contains("poster-a4-photocopy") && $0.hasSuffix(".svg") }
        #expect(names.contains("paket/di-tps-anda/pemilu-2019_34.02-bantul-A1_poster-a4-photocopy_id_1M_2.svg"), "\(names)")
        #expect(names.count == 3, "\(names)")
    }

    @Test func shardsMergedAreWhatOneRunMakes() throws {
        let one = try UnitProject.onDisk(), project = try UnitProject.onDisk()
        _ = one.run(UnitProject.line)
        for number in 1...2 { _ = project.run(UnitProject.line + " --shard \(number)/2 --output \(project.path("part\(number)"))") }
        let merged = project.run("merge \(project.path("part1")) \(project.path("part2"))")
        #expect(merged.error.contains("3 editions joined"), "\(merged.error)")
        #expect(project.output == one.output)
    }

    @Test func aSelectionLeavesOtherRegionsAlone() throws {
        let project = try UnitProject.inMemory()
        #expect(project.run(UnitProject.line + " --region 34.71").error.contains("1 edition made"))
        #expect(UnitProject.pieces(project.output.keys) == ["34.71-yogyakarta/A1/poster-a4-photocopy.id.txt"])
    }

    @Test func theShippedExampleIsMadeAsItStands() throws {
        let project = try Project(campaigns: [])
        for (path, bytes) in Project.files(below: "Documentation/units/campaigns") {
            try project.workspace.write(bytes, to: String(path.dropFirst("Documentation/units/".count)))
        }
        let result = project.run("run --rendition svg")
        #expect(result.status == 0, "\(result.error)")
        #expect(result.error.contains("10 editions made"), "\(result.error)")
    }
}
