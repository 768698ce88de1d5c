internal import Diagnostics
internal import IncrementalBuild
internal import Workspace

/// What every shard writes besides its editions: plans and reports of the whole cycle. They are the same in all, or the shards do not belong together.
struct MergedReports {
    let folder: OutputFolder
    let shards: [String]
    /// As `cycle/campaign`: their folders hold editions.
    let campaigns: Set<String>

    private static let mostBytes = 1 << 30

    func copy(_ files: inout Int) throws -> [Diagnostic] {
        var digests: [String: (digest: String, shard: String)] = [:]
        for shard in shards {
            for path in below(shard, "") where path != "manifest.jsonl" {
                let bytes = try folder.read(shard + "/" + path, limit: MergedReports.mostBytes)
                let digest = Digest(of: bytes).hex
                if let first = digests[path] {
                    guard first.digest == digest else {
                        return [Diagnostic(.shardsDiffer, ["path": path, "first": first.shard, "second": shard])]
                    }
                    continue
                }
                digests[path] = (digest, shard)
                try folder.write(bytes, to: folder.path + "/" + path)
                files += 1
            }
        }
        return []
    }

    private func below(_ shard: String, _ place: String) -> [String] {
        ((try? folder.list(shard + (place.isEmpty ? "" : "/" + place))) ?? []).flatMap { entry -> [String] in
            let path = place.isEmpty ? entry.name : place + "/" + entry.name
            guard entry.kind == .folder else { return [path] }
            return campaigns.contains(path) ? [] : below(shard, path)
        }
    }
}
