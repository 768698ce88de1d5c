internal import IncrementalBuild
internal import Workspace

/// The manifests of several shards as one, in the order of the keys, one line of each in memory.
struct ShardWalk {
    struct Next {
        var key: [String]
        var shard: String
        /// `nil` where two shards have the edition, and not the same.
        var line: ManifestLine?
        var other: String?
    }

    private var heads: [(shard: String, line: ManifestLine?, next: () -> ManifestLine?)]

    init(_ workspace: any Workspace, _ shards: [String]) {
        heads = shards.map { shard in
            let next = ManifestFile(workspace, folder: shard).manifestLines()
            return (shard, next(), next)
        }
    }

    mutating func next() -> Next? {
        let keys = heads.compactMap(\.line?.entry.key)
        guard let key = keys.min(by: { $0.lexicographicallyPrecedes($1) }) else { return nil }
        var found: Next?
        for position in heads.indices {
            guard let line = heads[position].line, line.entry.key == key else { continue }
            heads[position].line = heads[position].next()
            guard let before = found else {
                found = Next(key: key, shard: heads[position].shard, line: line, other: nil)
                continue
            }
            guard before.line?.entry.line == line.entry.line else {
                return Next(key: key, shard: before.shard, line: nil, other: heads[position].shard)
            }
        }
        return found
    }
}
