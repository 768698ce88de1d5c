import Foundation
import Testing

@testable import Workspace

struct WorkspaceTests {
    private func folder() -> String {
        let path = FileManager.default.temporaryDirectory.appending(path: "workspace-" + UUID().uuidString).path
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        return path
    }

    /// The disk and its twin in memory, each with an empty folder.
    private func both() -> [(any Workspace, String)] { [(DiskWorkspace(), folder()), (MemoryWorkspace(), "m")] }

    @Test func writesReadsAndLists() throws {
        for (workspace, folder) in both() {
            try workspace.write([1, 2, 3], to: folder + "/a/b/file")
            try workspace.write([4], to: folder + "/a/b/file")
            try workspace.write([5], to: folder + "/a/other")
            #expect(try workspace.read(folder + "/a/b/file", limit: 10) == [4])
            #expect(workspace.size(of: folder + "/a/b/file") == 1)
            #expect(try workspace.list(folder + "/a") == [FileEntry(name: "b", kind: .folder), FileEntry(name: "other", kind: .file)])
            #expect(workspace.kind(of: folder + "/a") == .folder)
            #expect(workspace.kind(of: folder + "/nothing") == nil)
        }
    }

    @Test func writesPieces() throws {
        for (workspace, folder) in both() {
            try workspace.write([9, 9, 9, 9], to: folder + "/a/file")
            try workspace.write([8], to: folder + "/a/.file.new")
            try workspace.write(pieces: [[1, 2], [], [3]], to: folder + "/a/file")
            #expect(try workspace.read(folder + "/a/file", limit: 10) == [1, 2, 3])
            #expect(workspace.kind(of: folder + "/a/.file.new") == nil)
            try workspace.write(pieces: [], to: folder + "/b/empty")
            #expect(workspace.size(of: folder + "/b/empty") == 0)
        }
    }

    @Test func renamingMakesTheFolder() throws {
        for (workspace, folder) in both() {
            try workspace.write([1], to: folder + "/new")
            try workspace.rename(folder + "/new", to: folder + "/a/b/file")
            #expect(try workspace.read(folder + "/a/b/file", limit: 1) == [1])
            #expect(throws: WorkspaceError.self) { try workspace.rename(folder + "/new", to: folder + "/c/file") }
            #expect(workspace.kind(of: folder + "/c") == nil)
        }
    }

    @Test func aMarkTellsOneContentFromAnother() throws {
        for (workspace, folder) in both() {
            #expect(workspace.mark(of: folder + "/file") == nil)
            try workspace.write([1], to: folder + "/file")
            let mark = try #require(workspace.mark(of: folder + "/file"))
            #expect(workspace.mark(of: folder + "/file") == mark)
            try workspace.write([2], to: folder + "/file")
            #expect(workspace.mark(of: folder + "/file") != mark)
        }
    }

    @Test func saysWhyItCannot() throws {
        for (workspace, folder) in both() {
            #expect(throws: WorkspaceError(path: folder + "/x", reason: .missing)) { try workspace.read(folder + "/x", limit: 1) }
            try workspace.write([1, 2], to: folder + "/y")
            #expect(throws: WorkspaceError(path: folder + "/y", reason: .tooLarge(limit: 1))) { try workspace.read(folder + "/y", limit: 1) }
        }
    }

    @Test func tornLastLineIsNotGiven() throws {
        for (workspace, folder) in both() {
            try workspace.append(Array("one\ntwo\nthr".utf8), to: folder + "/lines")
            let lines = try #require(workspace.lines(of: folder + "/lines"))
            #expect(lines.next() == Array("one".utf8))
            #expect(lines.next() == Array("two".utf8))
            #expect(lines.next() == nil)
        }
    }

    @Test func linesLongerThanABufferComeWhole() throws {
        let disk = DiskWorkspace(), folder = folder()
        let long = [UInt8](repeating: 65, count: 200_000)
        try disk.append(long + [10] + [66, 10], to: folder + "/lines")
        let lines = try #require(disk.lines(of: folder + "/lines"))
        #expect(lines.next() == long)
        #expect(lines.next() == [66])
    }

    @Test func secondRunIsKeptOut() throws {
        for (workspace, folder) in both() {
            let lock = try workspace.lock(folder, waits: false)
            let holder = workspace is DiskWorkspace ? Int(ProcessInfo.processInfo.processIdentifier) : nil
            #expect(throws: WorkspaceError(path: folder, reason: .busy(holder: holder))) { try workspace.lock(folder, waits: false) }
            lock.release()
            try workspace.lock(folder, waits: false).release()
        }
    }

    @Test func whoWaitsGetsTheFolderWhenItIsFree() async throws {
        let disk = DiskWorkspace(), folder = folder()
        let lock = try disk.lock(folder, waits: false)
        async let second = Task.detached { try disk.lock(folder, waits: true).release() }.value
        try await Task.sleep(for: .milliseconds(250))
        #expect(throws: WorkspaceError.self) { try disk.lock(folder, waits: false) }
        lock.release()
        try await second
    }

    @Test func nothingIsLeftBesideAFile() throws {
        let disk = DiskWorkspace(), folder = folder()
        try disk.write([1], to: folder + "/file")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["file"])
    }
}
