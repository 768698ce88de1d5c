internal import IncrementalBuild
internal import Workspace

/// `output/manifest.jsonl`, sorted by key, and the part of the next one that a run has already put on disk.
struct ManifestFile {
    let workspace: any Workspace
    let folder: String

    init(_ workspace: any Workspace, folder: String) {
        self.workspace = workspace
        self.folder = folder
    }

    var path: String { folder + "/manifest.jsonl" }
    /// Written batch by batch; becomes the manifest at the end.
    var partial: String { folder + "/.manifest.partial" }

    /// The entries of the manifest in order.
    func lines() -> () -> ManifestEntry? { ManifestFile.entries(workspace.lines(of: path)) }

    static func entries(_ source: (any LineSource)?) -> () -> ManifestEntry? {
        {
            while let line = source?.next() {
                if let read = ManifestLine(line) { return read.entry }
            }
            return nil
        }
    }

    /// Takes over what a run that was killed had finished.
    func recover() throws(WorkspaceError) {
        guard workspace.kind(of: partial) == .file else { return }
        var union = ManifestUnion(older: lines(), newer: ManifestFile.entries(workspace.lines(of: partial)))
        let merged = folder + "/.manifest.merged"
        try workspace.remove(merged)
        var pending: [UInt8] = []
        while let entry = union.next() {
            pending += entry.line + [UInt8(ascii: "\n")]
            if pending.count > 1 << 20 {
                try workspace.append(pending, to: merged)
                pending.removeAll(keepingCapacity: true)
            }
        }
        try workspace.append(pending, to: merged)
        try workspace.synchronize(folder)
        try workspace.rename(merged, to: path)
        try workspace.remove(partial)
    }
}
