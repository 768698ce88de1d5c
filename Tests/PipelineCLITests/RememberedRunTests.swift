import Foundation
import Testing

/// What a run on disk remembers of earlier ones, and that nothing depends on its remembering.
struct RememberedRunTests {
    private static let line = "run --region 34.02 --region 34.03 --language id --template poster-a3 --template leaflet-a5 --rendition text"
    private static let svg = "output/pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.id.txt"

    /// The findings alone, without what the run came to.
    private func findings(_ result: Project.Result) -> [Substring] { result.error.split(separator: "\n").filter { $0.contains("warning[") } }

    @Test func whenNothingChangedNothingIsTouchedAndTheSameIsTold() throws {
        let project = try DiskProject()
        let first = project.run(Self.line)
        #expect(first.error.contains("4 editions made, 0 unchanged"), "\(first.error)")
        let (output, times) = (project.output, project.times)
        let second = project.run(Self.line)
        #expect(second.error.contains("0 editions made, 4 unchanged; drafts among all: 4."))
        #expect(!second.error.contains("Checking messages"), "the messages were checked again")
        #expect(findings(second) == findings(first))
        #expect(!findings(first).isEmpty)
        #expect(project.output == output)
        #expect(project.times == times)
    }

    @Test func deletingTheIndexIsSafe() throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let (output, times) = (project.output, project.times)
        try FileManager.default.removeItem(atPath: project.path("output/.pipeline"))
        let again = project.run(Self.line)
        #expect(again.error.contains("0 editions made, 4 unchanged"))
        #expect(project.output == output)
        #expect(project.times[String(Self.svg.dropFirst(7))] == times[String(Self.svg.dropFirst(7))])
    }

    @Test func deletingIndexAndManifestMakesTheSameAgain() throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let output = project.output
        try FileManager.default.removeItem(atPath: project.path("output/.pipeline"))
        try FileManager.default.removeItem(atPath: project.path("output/manifest.jsonl"))
        #expect(project.run(Self.line).error.contains("4 editions made, 0 unchanged"))
        #expect(project.output == output)
    }

    @Test func aLostManifestIsWrittenAgain() throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let output = project.output
        try FileManager.default.removeItem(atPath: project.path("output/manifest.jsonl"))
        #expect(project.run(Self.line).error.contains("0 editions made, 4 unchanged"))
        #expect(project.output == output)
    }

    @Test(arguments: [0, 0.2, 0.5])
    func aDamagedIndexIsSetAsideAndMadeAgain(place: Double) throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let output = project.output
        let index = project.path("output/.pipeline/index.sqlite")
        var bytes = try Data(contentsOf: URL(fileURLWithPath: index))
        let position = Int(Double(bytes.count) * place)
        for position in position..<bytes.count { bytes[position] ^= 0x55 }
        try bytes.write(to: URL(fileURLWithPath: index))
        // A message changes, so that more is asked of the index than whether anything has changed.
        try project.replace("Kenali", by: "Kenalilah", in: "campaigns/lima-surat-suara/messages/id.json")
        let result = project.run(Self.line)
        #expect(result.status == 0, "\(result.error)")
        #expect(result.error.contains("warning[damaged-index]"), "\(result.error)")
        #expect(FileManager.default.fileExists(atPath: project.path("output/.pipeline/index.damaged.sqlite")))
        try project.replace("Kenalilah", by: "Kenali", in: "campaigns/lima-surat-suara/messages/id.json")
        #expect(!project.run(Self.line).error.contains("damaged-index"))
        #expect(project.output == output)
    }

    /// Whatever stands in the place of the index, it is put aside and the index made again.
    @Test(arguments: ["a folder", "a link that leads nowhere"])
    func whatIsNoIndexIsSetAside(what: String) throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let output = project.output, index = project.path("output/.pipeline/index.sqlite")
        try FileManager.default.removeItem(atPath: index)
        if what == "a folder" {
            try FileManager.default.createDirectory(atPath: index + "/in", withIntermediateDirectories: true)
        } else {
            try FileManager.default.createSymbolicLink(atPath: index, withDestinationPath: "nowhere")
        }
        let result = project.run(Self.line)
        #expect(result.status == 0 && result.error.contains("warning[damaged-index]"), "\(result.error)")
        #expect(!project.run(Self.line).error.contains("damaged-index"))
        #expect(project.output == output)
    }

    /// A damaged manifest may claim anything; nothing of somebody else's is removed for it.
    @Test(arguments: ["mine.txt", "pemilu-2019/schedule/mine.txt", "pemilu-2019/lima-surat-suara/34.02-bantul/mine.txt", "../mine.txt"])
    func aManifestThatClaimsAForeignFileIsNotBelieved(name: String) throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let foreign = project.path("output/" + name), manifest = project.path("output/manifest.jsonl")
        try Data("mine".utf8).write(to: URL(fileURLWithPath: foreign))
        try FileManager.default.removeItem(atPath: project.path("output/.pipeline"))
        let lines = try String(contentsOfFile: manifest, encoding: .utf8)
        let line = #"{"key":["pemilu-2019","lima-surat-suara","34.02","poster-a9","id"],"fingerprint":"0","template":"poster-a3","files":[{"path":"\#(name)","bytes":4,"sha256":""}]}"#
        try (lines + line + "\n").write(toFile: manifest, atomically: false, encoding: .utf8)
        #expect(project.run(Self.line).status == 0)
        #expect(FileManager.default.contents(atPath: foreign) == Data("mine".utf8))
    }

    /// Neither by its path nor by its key does a line lead out of the folder.
    @Test func aManifestThatLeadsOutsideIsNotBelieved() throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let folder = project.path("34.02"), manifest = project.path("output/manifest.jsonl")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(fileURLWithPath: folder + "/poster.id.txt"))
        try FileManager.default.removeItem(atPath: project.path("output/.pipeline"))
        let line = #"{"key":["..","..","34.02","poster","id"],"fingerprint":"0","files":[{"path":"../../34.02/poster.id.txt","bytes":4,"sha256":""},{"path":"../34.02/poster.id.txt","bytes":4}]}"#
        let lines = try String(contentsOfFile: manifest, encoding: .utf8)
        try (lines + line + "\n").write(toFile: manifest, atomically: false, encoding: .utf8)
        #expect(project.run(Self.line).status == 0)
        #expect(FileManager.default.fileExists(atPath: folder + "/poster.id.txt"))
    }

    @Test func aCutIndexIsSetAside() throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let output = project.output
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: project.path("output/.pipeline/index.sqlite")))
        try handle.truncate(atOffset: 10_000)
        try handle.close()
        let result = project.run(Self.line)
        #expect(result.error.contains("warning[damaged-index]"))
        #expect(result.error.contains("0 editions made, 4 unchanged"))
        #expect(project.output == output)
    }

    @Test func aFileThatWasChangedOrLostIsMadeAgain() throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let output = project.output
        try Data("cut".utf8).write(to: URL(fileURLWithPath: project.path(Self.svg)))
        try FileManager.default.removeItem(atPath: project.path("output/pemilu-2019/lima-surat-suara/34.03-gunungkidul/leaflet-a5.id.txt"))
        #expect(project.run(Self.line).error.contains("2 editions made, 2 unchanged"))
        #expect(project.output == output)
    }

    @Test func aFileTouchedButNotChangedStays() throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: project.path(Self.svg))
        #expect(project.run(Self.line).error.contains("0 editions made, 4 unchanged"))
    }

    @Test func verifyFindsWhatLooksUntouched() throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let output = project.output
        let path = project.path(Self.svg)
        let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
        let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try handle.write(contentsOf: Data("X".utf8))
        try handle.close()
        // The time is set back to the nanosecond that the index remembers.
        try FileManager.default.setAttributes([.modificationDate: try #require(time)], ofItemAtPath: path)
        let result = project.run(Self.line + " --verify")
        #expect(result.error.contains("1 edition made, 3 unchanged"), "\(result.error)")
        #expect(project.output == output)
        #expect(project.run(Self.line + " --verify").error.contains("0 editions made, 4 unchanged"))
    }

    /// Size and time of an input may be set back by whoever copies files; when anything about it changed cannot.
    @Test func anInputWhoseTimeWasSetBackIsNoticed() throws {
        let project = try DiskProject()
        let messages = project.path("campaigns/lima-surat-suara/messages/id.json")
        let time = try FileManager.default.attributesOfItem(atPath: messages)[.modificationDate]
        _ = project.run(Self.line)
        try project.replace("Kenali", by: "Kenalo", in: "campaigns/lima-surat-suara/messages/id.json")
        try FileManager.default.setAttributes([.modificationDate: try #require(time)], ofItemAtPath: messages)
        #expect(project.run(Self.line).error.contains("4 editions made, 0 unchanged"))
        #expect(project.output["pemilu-2019/lima-surat-suara/34.02-bantul/poster-a3.id.txt"].map { String(decoding: $0, as: UTF8.self).contains("Kenalo") } == true)
    }

    @Test func aMistakeIsToldEveryTimeAndMendedAfter() throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let output = project.output
        try project.replace("\"headline\"", by: "\"headlin\"", in: "campaigns/lima-surat-suara/messages/id.json")
        for _ in 1...2 { #expect(project.run(Self.line).status == 65) }
        try project.replace("\"headlin\"", by: "\"headline\"", in: "campaigns/lima-surat-suara/messages/id.json")
        #expect(project.run(Self.line).status == 0)
        #expect(project.output == output)
    }

    @Test func anotherSelectionBetweenDoesNotHideAChange() throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let output = project.output
        // The same command sees what another one left in other words.
        _ = project.run("run --region 34.02 --language id --template poster-a3 --rendition text --as-of 2018-12-01")
        _ = project.run(Self.line)
        #expect(project.output == output)
    }

    @Test func aReportThatWasLostIsWrittenAgain() throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let output = project.output
        try FileManager.default.removeItem(atPath: project.path("output/pemilu-2019/schedule/schedule.csv"))
        #expect(project.run(Self.line).status == 0)
        #expect(project.output == output)
    }

    @Test func lookingWritesNothing() throws {
        let project = try DiskProject()
        _ = project.run(Self.line)
        let index = try Data(contentsOf: URL(fileURLWithPath: project.path("output/.pipeline/index.sqlite")))
        let dry = project.run(Self.line + " --dry-run")
        #expect(dry.error.contains("0 editions would be made; as they should be: 4."), "\(dry.error)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: project.path("output/.pipeline/index.sqlite"))) == index)
        let other = try DiskProject()
        #expect(other.run(Self.line + " --dry-run").error.contains("4 editions would be made"))
        #expect(!FileManager.default.fileExists(atPath: other.path("output")))
    }
}
