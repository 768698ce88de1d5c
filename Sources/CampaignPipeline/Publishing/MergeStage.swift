public import Diagnostics
internal import IncrementalBuild
internal import Ledger
public import Workspace

/// Joins what shards made into one output folder, as if one run had made it.
public struct MergeStage {
    /// What came together.
    public struct Result: Sendable {
        public var editions = 0
        /// Files copied; those that were there already are not.
        public var files = 0
        public var diagnostics: [Diagnostic] = []
    }

    private let workspace: any Workspace
    private let folder: OutputFolder

    public init(workspace: any Workspace, output: String) {
        self.workspace = workspace
        folder = OutputFolder(workspace, path: output)
    }

    private static let mostBytes = 1 << 30

    /// Nothing of a shard that is not whole, or that contradicts another, is taken over; the same command goes on once it is mended.
    ///
    /// - Parameter isPartial: whether the folders may be some of the parts only.
    public func run(_ shards: [String], isPartial: Bool = false) -> Result {
        var result = Result()
        let missing = shards.filter { workspace.kind(of: $0 + "/manifest.jsonl") != .file }
        result.diagnostics = missing.map { Diagnostic(.missingFile, ["path": $0 + "/manifest.jsonl"]) }
        guard missing.isEmpty else { return result }
        let set = ShardSet(workspace: workspace, folders: shards)
        result.diagnostics = set.damage() + (isPartial ? [] : set.missing(target: folder.path))
        guard result.diagnostics.isEmpty else { return result }
        do {
            let lock = try workspace.lock(folder.path, waits: false)
            defer { lock.release() }
            let (index, damage) = try IndexDoor(folder: folder).open()
            result.diagnostics += damage
            defer { index.close() }
            var campaigns: Set<String> = []
            var publication = Publication(folder, index)
            var walk = ShardWalk(workspace, shards)
            while let next = walk.next() {
                guard let line = next.line else {
                    result.diagnostics.append(
                        Diagnostic(.shardsDiffer, ["path": next.key.joined(separator: " "), "first": next.shard, "second": next.other ?? next.shard]))
                    break
                }
                campaigns.insert(next.key.prefix(2).joined(separator: "/"))
                result.editions += 1
                if try take(line, of: next.shard, index, &publication, &result) { continue }
                break
            }
            guard !result.diagnostics.contains(where: { $0.severity == .error }) else {
                try publication.finish()
                return result
            }
            result.diagnostics += try MergedReports(folder: folder, shards: shards, campaigns: campaigns).copy(&result.files)
            try publication.finish()
            if !isPartial, try index.note(ShardParts.note) != nil { try index.remember([ShardParts.note: nil]) }
        } catch {
            result.diagnostics.append(FailedCall.finding(error, path: folder.path))
        }
        return result
    }

    /// - Returns: whether the edition is whole.
    private func take(
        _ line: ManifestLine, of shard: String, _ index: any BuildIndex, _ publication: inout Publication, _ result: inout Result
    ) throws -> Bool {
        let before = try index.line(of: line.entry.key)
        let known = try index.entry(of: line.entry.key)
        if before == line.entry.line, let known, known.files.allSatisfy(folder.holds) { return true }
        var change = MakeStage.Change()
        var entry = line.indexed
        entry.files = []
        for file in line.files {
            let path = shard + "/" + file.path
            guard let bytes = try? workspace.read(path, limit: MergeStage.mostBytes), bytes.count == file.bytes, Digest(of: bytes).hex == file.digest else {
                result.diagnostics.append(Diagnostic(.damagedShard, ["path": path, "shard": shard]))
                return false
            }
            let staged = try folder.stage(bytes)
            change.moves.append(.publish(from: staged.name, to: file.path))
            var indexed = IndexedFile(path: file.path, mark: staged.mark)
            indexed.isStale = file.isStale
            entry.files.append(indexed)
            result.files += 1
        }
        let paths = Set(line.files.map(\.path))
        change.moves += (known?.files ?? []).filter { !paths.contains($0.path) }.map { .remove($0.path) }
        change.made = IndexBatch.Made(entry: entry, line: line.entry.line)
        try publication.add(change)
        return true
    }
}
