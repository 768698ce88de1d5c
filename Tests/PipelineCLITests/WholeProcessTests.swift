import Foundation
import Testing
import Workspace

/// What only a process of its own can show: signals, and a standard output that takes nothing.
struct WholeProcessTests {
    private func process(_ project: DiskProject, _ line: String) -> Process {
        let process = Process()
        process.executableURL = Project.root.appending(path: ".build/debug/pipeline")
        process.arguments = line.split(separator: " ").map(String.init)
        process.environment = ["PIPELINE_ROOT": project.folder.path, "LANG": "C"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }

    @Test(arguments: [(SIGINT, Int32(130)), (SIGTERM, Int32(143))])
    func whoeverWaitsCanBeStopped(signal: Int32, status: Int32) throws {
        let project = try DiskProject()
        let lock = try DiskWorkspace().lock(project.path("output"), waits: false)
        defer { lock.release() }
        let process = process(project, "run --region 34.02 --wait"), told = Pipe()
        process.standardError = told
        try process.run()
        // The first thing that it says is that it waits.
        #expect(String(decoding: told.fileHandleForReading.availableData, as: UTF8.self).contains("Waiting"))
        kill(process.processIdentifier, signal)
        let deadline = Date(timeIntervalSinceNow: 60)
        while process.isRunning, Date() < deadline { usleep(20_000) }
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == status)
    }

    @Test(arguments: ["facts --region 34.02", "run --region 34.02 --template poster-a3 --rendition text --format json"])
    func anAnswerThatNobodyGetsIsNoSuccess(line: String) throws {
        let project = try DiskProject()
        let process = process(project, line), told = Pipe()
        process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
        process.standardError = told
        try process.run()
        let error = String(decoding: told.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 73)
        #expect(error.contains("error[cannot-write]: `stdout` cannot be written: No space left on device."), "\(error)")
    }

    @Test func aDeviceIsNotReplacedByAReport() throws {
        let project = try DiskProject()
        #expect(mkfifo(project.path("pipa"), 0o600) == 0)
        let result = project.run("run --region 34.02 --template poster-a3 --rendition text --report \(project.path("pipa"))")
        #expect(result.status == 73 && result.error.contains("cannot be written: it is not a file"), "\(result.error)")
    }
}
