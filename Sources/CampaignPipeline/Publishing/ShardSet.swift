internal import Diagnostics
internal import IncrementalBuild
internal import Ledger
internal import Workspace

/// The output folders that are to be joined.
struct ShardSet {
    let workspace: any Workspace
    let folders: [String]

    /// What is wrong with the manifests as a whole: lines that are none, an end that is missing.
    func damage() -> [Diagnostic] { folders.compactMap(damage) }

    private func damage(_ folder: String) -> Diagnostic? {
        let path = folder + "/manifest.jsonl"
        func damaged(_ place: SourcePlace?) -> Diagnostic { Diagnostic(.damagedShard, at: place, ["path": path, "shard": folder]) }
        let lines = workspace.lines(of: path)
        var number = 0
        while let line = lines?.next() {
            number += 1
            if ManifestLine(line) == nil { return damaged(SourcePlace(file: path, line: number, column: 1)) }
        }
        // The index of the folder, where it came along, knows how long the manifest was. One that is not in order is of a run that was broken off.
        guard workspace.kind(of: OutputFolder(workspace, path: folder).index) == .file else { return nil }
        guard let index = index(of: folder) else { return damaged(nil) }
        guard let known = (try? index.note(ManifestExport.note)) ?? nil, let bytes = ManifestExport.bytes(known), bytes != workspace.size(of: path) else { return nil }
        return damaged(nil)
    }

    /// The parts of which no folder is there, as far as the folders know what they are. A folder of a whole run has all of them.
    ///
    /// - Parameter target: the folder in which they are joined, which may have parts of its own.
    func missing(target: String) -> [Diagnostic] {
        let parts = folders.map(parts)
        guard !parts.contains(nil) else { return [] }
        let known = (parts + [self.parts(of: target)]).compactMap { $0 }
        // Of work that was divided in several ways each must be whole.
        return Set(parts.compactMap { $0?.count }).sorted().flatMap { count in
            let there = known.filter { $0.count == count }.reduce(into: Set<Int>()) { $0.formUnion($1.numbers) }
            return (1...count).filter { !there.contains($0) }.map { Diagnostic(.missingShard, ["part": "\($0)/\(count)"]) }
        }
    }

    private func parts(of folder: String) -> ShardParts? {
        ((try? index(of: folder)?.note(ShardParts.note)) ?? nil).flatMap(ShardParts.init(packed:))
    }

    private func index(of folder: String) -> IndexFile? { IndexDoor(folder: OutputFolder(workspace, path: folder)).openForReading() }
}
