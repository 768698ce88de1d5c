import Foundation
import IncrementalBuild
import Ledger
import Testing
import Workspace

@testable import CampaignPipeline

struct PublicationTests {
    private func folder() -> OutputFolder {
        OutputFolder(DiskWorkspace(), path: FileManager.default.temporaryDirectory.appending(path: "output-\(UUID().uuidString)").path)
    }

    private func text(_ folder: OutputFolder, _ path: String) -> String? {
        (try? folder.read(folder.path + "/" + path, limit: 1_000)).map { String(decoding: $0, as: UTF8.self) }
    }

    private func change(_ folder: OutputFolder, _ name: String, _ content: String) throws -> MakeStage.Change {
        let staged = try folder.stage(Array(content.utf8))
        let entry = IndexEntry(
            key: ["c", "k", "11", name, "id"], inputs: "i", group: "t", isDraft: true, isStale: false, findings: [],
            files: [IndexedFile(path: "c/\(name).txt", mark: staged.mark)])
        return MakeStage.Change(
            made: .init(entry: entry, line: Array(#"{"key":["c","k","11","\#(name)","id"],"fingerprint":"f"}"#.utf8)),
            moves: [.publish(from: staged.name, to: "c/\(name).txt")])
    }

    @Test func filesTakeTheirPlacesWithTheManifest() throws {
        let folder = folder()
        let (index, _) = try IndexDoor(folder: folder).open()
        var publication = Publication(folder, index)
        try publication.add(try change(folder, "b", "two"))
        try publication.add(try change(folder, "a", "one"))
        #expect(text(folder, "c/a.txt") == nil)
        try publication.finish()
        #expect(text(folder, "c/a.txt") == "one")
        #expect(text(folder, "manifest.jsonl")?.split(separator: "\n").count == 2)
        #expect(text(folder, "manifest.jsonl")?.hasPrefix(#"{"key":["c","k","11","a""#) == true)
        #expect(try folder.list(folder.path + "/.pipeline/new").isEmpty)
    }

    /// Killed right after the index learned of a batch: the next run gives the files their places.
    @Test func theNextRunFinishesWhatTheIndexKnows() throws {
        let folder = folder()
        do {
            let (index, _) = try IndexDoor(folder: folder).open()
            var batch = IndexBatch()
            for name in ["a", "b"] {
                let change = try change(folder, name, name)
                batch.made.append(try #require(change.made))
                batch.moves += change.moves
            }
            try DiskWorkspace().write([1], to: folder.path + "/c/gone.txt")
            batch.moves.append(.remove("c/gone.txt"))
            try index.commit(batch)
            // One of them had moved already.
            if case .publish(let name, let place) = batch.moves[0] { try folder.publish(name, as: place) }
            index.close()
        }
        let (index, damage) = try IndexDoor(folder: folder).open()
        #expect(damage.isEmpty)
        #expect(text(folder, "c/a.txt") == "a")
        #expect(text(folder, "c/b.txt") == "b")
        #expect(text(folder, "c/gone.txt") == nil)
        #expect(try index.moves().isEmpty)
    }

    /// Killed before: what was laid down is swept away, and nobody ever saw it.
    @Test func theNextRunSweepsWhatTheIndexDoesNotKnow() throws {
        let folder = folder()
        _ = try IndexDoor(folder: folder).open()
        _ = try change(folder, "a", "never seen")
        _ = try IndexDoor(folder: folder).open()
        #expect(try folder.list(folder.path + "/.pipeline/new").isEmpty)
        #expect(text(folder, "c/a.txt") == nil)
    }

    /// While a file cannot take its place, the index is told of no further batch: it would forget the first.
    @Test func whatCouldNotMoveIsOwed() throws {
        let folder = folder()
        let (index, _) = try IndexDoor(folder: folder).open()
        try DiskWorkspace().write([1], to: folder.path + "/c/a.txt/in-the-way")
        var publication = Publication(folder, index)
        try publication.add(try change(folder, "a", "one"))
        #expect(throws: WorkspaceError.self) { try publication.finish() }
        try publication.add(try change(folder, "b", "two"))
        #expect(throws: WorkspaceError.self) { try publication.finish() }
        #expect(try index.count() == 1)
        try folder.remove(folder.path + "/c/a.txt/in-the-way")
        folder.removeEmptyFolder(folder.path + "/c/a.txt")
        try publication.finish()
        #expect(text(folder, "c/a.txt") == "one")
        #expect(text(folder, "c/b.txt") == "two")
    }
}
