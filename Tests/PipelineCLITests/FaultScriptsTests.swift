import Foundation
import Testing

/// A sample of `Tests/Faults`, with the program as it was built for the tests.
struct FaultScriptsTests {
    private func run(_ script: String, _ arguments: [String]) throws -> (status: Int32, out: String) {
        let process = Process()
        process.executableURL = Project.root.appending(path: "Tests/Faults/\(script)")
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["PIPELINE_BINARY": Project.root.appending(path: ".build/debug/pipeline").path, "PYTHONDONTWRITEBYTECODE": "1"]) { _, new in new }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let out = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, out)
    }

    @Test func aKilledRunIsFinishedByTheNext() throws {
        let result = try run("kill", ["151"])
        #expect(result.status == 0, "\(result.out)")
        #expect(result.out.contains(" 0 wrong"), "\(result.out)")
    }

    @Test func aRunOpensNoSocketAndNoFileElsewhereAndRunsNoOtherProgram() throws {
        let result = try run("hermetic", [])
        #expect(result.status == 0, "\(result.out)")
        #expect(result.out.contains(" 0 calls that should not be"), "\(result.out)")
    }

    @Test func aFailedCallEndsInOneSentence() throws {
        let result = try run("fail", ["397"])
        #expect(result.status == 0, "\(result.out)")
        #expect(result.out.contains(" 0 wrong"), "\(result.out)")
    }
}
