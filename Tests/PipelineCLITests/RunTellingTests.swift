import Foundation
import PipelineCLI
import Synchronization
import Testing
import Workspace

/// What a run tells people and programs while it works and when it ends.
struct RunTellingTests {
    private static let line = "run --region 34.02 --language id --template poster-a3 --template leaflet-a5 --rendition text"

    @Test func theTableTellsWhatEachCampaignCameTo() throws {
        let project = try Project(campaigns: ["lima-surat-suara", "pindah-memilih-2019"])
        let first = project.run(Self.line).error.split(separator: "\n").filter { $0.hasPrefix("  pemilu-2019") }
        #expect(first.count == 2)
        #expect(first.first?.contains("lima-surat-suara     1 region  2 editions  2 made  0 kept  0 removed") == true, "\(first)")
        #expect(Set(first.map(\.count)).count == 1, "the columns stand under each other")
        let second = project.run(Self.line + " --lang id").error.split(separator: "\n").filter { $0.hasPrefix("  pemilu-2019") }
        #expect(second.first?.contains("0 dibuat  2 tetap  0 dihapus") == true, "\(second)")
        #expect(!(first + second).contains { $0.contains("seconds") || $0.contains("detik") }, "no terminal: no times")
    }

    @Test func programsAreToldEventsAndFindingsLineByLine() throws {
        let project = try Project(campaigns: ["lima-surat-suara"])
        let result = project.run(Self.line + " --format json")
        let objects = try result.out.split(separator: "\n").map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
        let events = objects.compactMap { $0["event"] as? String }
        #expect(events.prefix(4) == ["stage", "stage", "stage", "progress"])
        #expect(events.suffix(2) == ["campaign", "summary"])
        #expect(objects.contains { $0["code"] as? String == "low-confidence" })
        #expect(objects.last?["made"] as? Int == 2)
        #expect(objects.last?["refused"] as? [String] == [])
        #expect(result.error.isEmpty)
        #expect(!project.run(Self.line + " --format json --quiet").out.contains("event"))
    }

    /// A run that somebody stops after so many questions whether it should.
    private func stopped(_ project: DiskProject, after asked: Int, by signal: Int32) -> (status: Int32, error: String) {
        let count = Mutex(0), error = Mutex("")
        let program = PipelineProgram(.init(
            workspace: DiskWorkspace(), variables: ["LANG": "C"], root: project.folder.path + "/", errorIsTerminal: false, columns: 80, now: { 0 }, today: { "2019-05-02" },
            out: { _ in }, error: { text in error.withLock { $0 += text } },
            stopSignal: {
                count.withLock { count in
                    count += 1
                    return count > asked ? signal : nil
                }
            }))
        let status = program.run("run --region 34 --language id --template poster-a3 --rendition text --jobs 1".split(separator: " ").map(String.init))
        return (status, error.withLock { $0 })
    }

    @Test(arguments: [(2, Int32(2), Int32(130)), (4, 15, 143), (5, 2, 130)])
    func whatWasStoppedGoesOnFromThere(asked: Int, signal: Int32, status: Int32) throws {
        let whole = try DiskProject()
        #expect(whole.run("run --region 34 --language id --template poster-a3 --rendition text").status == 0)
        let project = try DiskProject()
        let result = stopped(project, after: asked, by: signal)
        #expect(result.status == status, "\(result.error)")
        #expect(result.error.contains("Stopped. What was made is kept"))
        let made = project.output.keys.count { $0.hasSuffix(".txt") }
        #expect(made < 5)
        let again = project.run("run --region 34 --language id --template poster-a3 --rendition text")
        #expect(again.error.contains("\(5 - made) editions made, \(made) unchanged"), "\(again.error)")
        #expect(project.output == whole.output)
    }

    @Test func theScheduleIsStoppedToo() throws {
        let whole = try DiskProject()
        #expect(whole.run("run --region 34 --language id --template poster-a3 --rendition text").status == 0)
        let project = try DiskProject()
        let result = stopped(project, after: 20, by: 2)
        #expect(result.status == 130 && result.error.contains("5 editions made") && result.error.contains("Stopped."), "\(result.error)")
        #expect(project.output.count < whole.output.count)
        let again = project.run("run --region 34 --language id --template poster-a3 --rendition text")
        #expect(again.status == 0 && again.error.contains("0 editions made, 5 unchanged"), "\(again.error)")
        #expect(project.output == whole.output)
    }

    @Test func whoComesSecondIsToldWhoHoldsTheFolder() throws {
        let project = try DiskProject()
        let lock = try DiskWorkspace().lock(project.path("output"), waits: false)
        let result = project.run(Self.line)
        #expect(result.status == 75)
        #expect(result.error.contains("error[output-busy]: Another run (process \(ProcessInfo.processInfo.processIdentifier)) is writing to"), "\(result.error)")
        lock.release()
        #expect(project.run(Self.line).status == 0)
    }

    @Test func whoWaitsIsServedAfterwards() throws {
        let project = try DiskProject()
        let lock = try DiskWorkspace().lock(project.path("output"), waits: false)
        nonisolated(unsafe) let held = lock
        let error = Mutex("")
        let program = PipelineProgram(.init(
            workspace: DiskWorkspace(), variables: ["LANG": "C"], root: project.folder.path + "/", errorIsTerminal: false, columns: 80, now: { 0 }, today: { "2019-05-02" },
            out: { _ in },
            error: { text in
                error.withLock { $0 += text }
                // The folder is let go only once the other says that it waits.
                if text.contains("Waiting for process") {
                    #expect(project.output.isEmpty)
                    held.release()
                }
            }))
        #expect(program.run((Self.line + " --wait").split(separator: " ").map(String.init)) == 0)
        #expect(error.withLock { $0 }.contains("2 editions made"))
    }

    @Test func aFolderThatCannotBeWrittenIsOneSentence() throws {
        let project = try DiskProject()
        try Data("a file is in the way".utf8).write(to: URL(fileURLWithPath: project.path("output")))
        let result = project.run(Self.line)
        #expect(result.status == 73)
        #expect(result.error.components(separatedBy: "error[").count == 2, "\(result.error)")
        #expect(result.error.contains("/output"))
    }
}
