import Foundation
import Testing

/// Parts of the work made apart, and joined.
struct ShardTests {
    private static let line = "run --region 34 --language id --template poster-a3 --template leaflet-a5 --rendition text"

    @Test func shardsMergedAreWhatOneRunMakes() throws {
        let one = try DiskProject()
        #expect(one.run(Self.line).status == 0)
        let project = try DiskProject()
        var editions = 0
        for number in 1...3 {
            let result = project.run(Self.line + " --shard \(number)/3 --output \(project.path("part\(number)"))")
            #expect(result.status == 0)
            editions += try #require(result.error.firstMatch(of: /([0-9]+) editions? made/).flatMap { Int($0.1) })
        }
        #expect(editions == 10)
        let parts = (1...3).map { project.path("part\($0)") }.joined(separator: " ")
        let merged = project.run("merge \(parts)")
        #expect(merged.error.contains("10 editions joined"), "\(merged.error)")
        #expect(project.output == one.output)
        // Once more, nothing is copied but the reports; and a run finds nothing to do.
        let reports = project.output.keys.count { $0.contains("/schedule/") }
        #expect(project.run("merge \(parts)").error.contains("10 editions joined, \(reports) files copied"))
        #expect(project.run(Self.line).error.contains("0 editions made, 10 unchanged"))
        #expect(project.output == one.output)
    }

    @Test func theSameEditionFallsIntoTheSameShardEveryTime() throws {
        let project = try DiskProject()
        let line = Self.line + " --shard 2/3"
        _ = project.run(line)
        let before = project.output
        #expect(project.run(line).error.contains("0 editions made"))
        #expect(project.output == before)
        // The other shards leave it alone.
        _ = project.run(Self.line + " --shard 1/3")
        for (path, bytes) in before where path.hasSuffix(".txt") { #expect(project.output[path] == bytes) }
    }

    @Test func aShardWithADamagedFileIsNotMerged() throws {
        let project = try DiskProject()
        _ = project.run(Self.line + " --output \(project.path("part"))")
        let path = project.path("part/pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.id.txt")
        try Data("cut".utf8).write(to: URL(fileURLWithPath: path))
        let result = project.run("merge \(project.path("part"))")
        #expect(result.status == 66)
        #expect(result.error.contains("error[damaged-shard]"), "\(result.error)")
        #expect(project.output["pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.id.txt"] == nil)
    }

    @Test func shardsFromOtherSourcesAreNotMerged() throws {
        let project = try DiskProject()
        _ = project.run(Self.line + " --shard 1/2 --output \(project.path("one"))")
        _ = project.run(Self.line + " --output \(project.path("all"))")
        #expect(project.run("merge \(project.path("one")) \(project.path("all"))").status == 0)
        try project.replace("Kenali", by: "Kenalilah", in: "campaigns/lima-surat-suara/messages/id.json")
        _ = project.run(Self.line + " --output \(project.path("all"))")
        let result = project.run("merge \(project.path("one")) \(project.path("all"))")
        #expect(result.status == 65)
        #expect(result.error.contains("error[shards-differ]"), "\(result.error)")
    }

    @Test(arguments: ["0/3", "4/3", "1", "a/b", "1/0", "1/2/3", "-1/3"])
    func aPartThatThereIsNotIsRefused(part: String) throws {
        let project = try Project(campaigns: [])
        #expect(project.run("run --shard=\(part)").status == 64)
    }

    @Test func whatIsNoShardIsNamed() throws {
        let project = try Project(campaigns: [])
        let result = project.run("merge nowhere")
        #expect(result.status == 66)
        #expect(result.error.contains("nowhere/manifest.jsonl"))
    }

    private func parts(of count: Int, _ project: DiskProject) -> [String] {
        (1...count).map { number in
            let folder = project.path("part\(number)")
            #expect(project.run(Self.line + " --shard \(number)/\(count) --output \(folder)").status == 0)
            return folder
        }
    }

    @Test func aPartThatIsMissingIsNamed() throws {
        let project = try DiskProject()
        let parts = parts(of: 3, project)
        let line = "merge \(parts[0]) \(parts[2])"
        let result = project.run(line)
        #expect(result.status == 66)
        #expect(result.error.contains("error[missing-shard]: The part 2/3 is in none of these folders."), "\(result.error)")
        #expect(project.output.isEmpty && !result.error.contains("joined"))
        #expect(project.run(line + " --partial").status == 0)
        #expect(project.run("merge " + parts.joined(separator: " ")).status == 0)
    }

    /// A part that was begun and not finished does not pass for made, nor parts of different divisions for a whole.
    @Test func aPartThatWasBrokenOffIsMissing() throws {
        let project = try DiskProject()
        let parts = parts(of: 2, project)
        let third = project.path("third")
        #expect(project.run(Self.line + " --shard 2/3 --output \(third)").status == 0)
        #expect(project.run("merge \(parts[0]) \(third)").error.contains("The part 2/2 is in none"))
        // A file stands where a folder is needed: the run ends before it has made anything.
        try FileManager.default.removeItem(atPath: parts[1])
        try FileManager.default.createDirectory(atPath: parts[1], withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: parts[1] + "/pemilu-2019"))
        #expect(project.run(Self.line + " --shard 2/2 --output \(parts[1])").status == 73)
        try FileManager.default.removeItem(atPath: parts[1] + "/pemilu-2019")
        try Data().write(to: URL(fileURLWithPath: parts[1] + "/manifest.jsonl"))
        #expect(project.run("merge " + parts.joined(separator: " ")).status == 66)
        // In a folder that has one of them already, the other is enough.
        #expect(project.run(Self.line + " --shard 2/2 --output \(parts[1])").status == 0)
        #expect(project.run("merge \(parts[1]) --output \(parts[0])").status == 0)
    }

    /// What is cut short or spoilt is not taken for less work.
    @Test(arguments: ["spoilt", "leading outside", "cut within a line", "cut behind a line", "emptied"])
    func aDamagedManifestIsNotMerged(damage: String) throws {
        let project = try DiskProject()
        let parts = parts(of: 2, project), manifest = parts[1] + "/manifest.jsonl"
        var lines = try String(contentsOfFile: manifest, encoding: .utf8).split(separator: "\n").map { $0 + "\n" }
        switch damage {
        case "spoilt": lines[1] = "x\n"
        case "leading outside": lines[1] = lines[1].replacing("\"path\":\"pemilu-2019/", with: "\"path\":\"../pemilu-2019/")
        case "cut within a line": lines[lines.count - 1] = lines[lines.count - 1].prefix(200)
        case "cut behind a line": lines.removeLast()
        default: lines = []
        }
        try lines.joined().write(toFile: manifest, atomically: false, encoding: .utf8)
        let result = project.run("merge " + parts.joined(separator: " "))
        #expect(result.status == 66)
        #expect(result.error.contains("error[damaged-shard]") && result.error.contains(["spoilt", "leading outside"].contains(damage) ? "manifest.jsonl:2:1" : "manifest.jsonl"), "\(result.error)")
        #expect(project.output.isEmpty)
    }
}
