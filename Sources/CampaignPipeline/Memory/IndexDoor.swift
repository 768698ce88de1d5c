internal import Diagnostics
internal import IncrementalBuild
internal import Ledger
internal import Workspace

/// Opens the index of an output folder, and brings folder and index to agree: what a killed run had published is put in its place, what it
/// had not is swept away. An index that is missing or damaged is made again from the manifest.
struct IndexDoor {
    let folder: OutputFolder

    /// That the index holds everything there is to know.
    private static let whole = "whole"
    private static let page = 2_000

    /// - Returns: the index, and the finding that the former one was damaged.
    func open() throws -> (index: IndexFile, damage: [Diagnostic]) {
        do {
            // A folder or a link that leads nowhere stands where only a file can.
            if folder.kind(of: folder.index) != .file, folder.kind(of: folder.index) != nil || folder.isLink(folder.index) {
                throw IndexError.damaged("it is not a file")
            }
            let index = try opened()
            return (index, [])
        } catch IndexError.damaged(let problem) {
            return try remade(problem)
        } catch IndexError.outdated {
            try folder.remove(folder.index)
            return (try opened(), [])
        }
    }

    private func remade(_ problem: String) throws -> (index: IndexFile, damage: [Diagnostic]) {
        let damage = try setAside(problem)
        return (try opened(), [damage])
    }

    /// The index for whoever writes nothing: that of the folder where it can be read as it stands, else one in memory from the manifest.
    func openForReading(_ task: Request.Task) throws -> IndexFile {
        if task == .dryRun, let index = openForReading() { return index }
        let index = try IndexFile(at: nil)
        if task == .dryRun { try fill(index) }
        return index
    }

    /// The index as it stands; `nil` where there is none, or it cannot be read without bringing it in order first.
    func openForReading() -> IndexFile? {
        guard let location = folder.location(of: folder.index), folder.kind(of: folder.index) == .file,
            let index = try? IndexFile(at: location, readsOnly: true), (try? index.moves().isEmpty) == true, (try? index.note(IndexDoor.whole)) != nil
        else { return nil }
        return index
    }

    /// Puts a damaged index beside, where nobody takes it for a good one.
    func setAside(_ problem: String) throws -> Diagnostic {
        // An earlier one makes room, but not a folder.
        let names = (1...).lazy.map { "\(folder.path)/.pipeline/index.damaged\($0 == 1 ? "" : ".\($0)").sqlite" }
        guard let aside = names.first(where: { folder.kind(of: $0) != .folder }) else { throw IndexError.system(problem) }
        try folder.remove(folder.index + "-journal")
        try folder.remove(aside)
        try folder.rename(folder.index, to: aside)
        return Diagnostic(.damagedIndex, severity: .warning, ["path": folder.index, "aside": aside, "problem": problem])
    }

    private func opened() throws -> IndexFile {
        let location = folder.location(of: folder.index)
        // The folder of the index is there as soon as something was laid down.
        if location != nil, folder.kind(of: folder.index) == nil { _ = try folder.stage([]) }
        let index = try IndexFile(at: location)
        let moves = try index.moves()
        try Publication.perform(moves, folder)
        try folder.sweep()
        if !moves.isEmpty {
            try folder.synchronize(folder.path)
            try index.forgetMoves()
        }
        if try index.note(IndexDoor.whole) == nil { try fill(index) }
        return index
    }

    /// From the manifest. The files are known by their digests; when they were written is not.
    private func fill(_ index: IndexFile) throws {
        let lines = ManifestFile(folder, folder: folder.path).manifestLines()
        var batch = IndexBatch()
        while let line = lines() {
            batch.made.append(IndexBatch.Made(entry: line.indexed, line: line.entry.line))
            if batch.count == IndexDoor.page {
                try index.commit(batch)
                batch = IndexBatch()
            }
        }
        try index.commit(batch)
        try index.remember([IndexDoor.whole: []])
    }
}
