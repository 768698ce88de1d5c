internal import IncrementalBuild
internal import Workspace

/// `output/manifest.jsonl`, sorted by key.
struct ManifestFile {
    let workspace: any Workspace
    let folder: String

    init(_ workspace: any Workspace, folder: String) {
        self.workspace = workspace
        self.folder = folder
    }

    var path: String { folder + "/manifest.jsonl" }

    /// The entries of the manifest in order.
    func lines() -> () -> ManifestEntry? {
        let read = manifestLines()
        return { read()?.entry }
    }

    /// The lines that are ours, in order.
    func manifestLines() -> () -> ManifestLine? {
        let source = workspace.lines(of: path)
        return {
            while let line = source?.next() {
                if let read = ManifestLine(line) { return read }
            }
            return nil
        }
    }
}
