internal import Workspace

/// The lines of the new manifest, told to the disk batch by batch: first the files of the editions, then the lines that speak of them.
final class ManifestBatch {
    private let manifest: ManifestFile
    private var lines: [UInt8] = []
    private var count = 0
    /// One synchronisation for so many editions.
    private static let size = 512

    init(_ manifest: ManifestFile) throws(WorkspaceError) {
        self.manifest = manifest
        try manifest.workspace.remove(manifest.partial)
        try manifest.workspace.append([], to: manifest.partial)
    }

    func add(_ line: [UInt8]) throws(WorkspaceError) {
        lines += line
        lines.append(UInt8(ascii: "\n"))
        count += 1
        if count >= ManifestBatch.size { try flush() }
    }

    private func flush() throws(WorkspaceError) {
        try manifest.workspace.synchronize(manifest.folder)
        try manifest.workspace.append(lines, to: manifest.partial)
        lines.removeAll(keepingCapacity: true)
        count = 0
    }

    func finish() throws(WorkspaceError) {
        try flush()
        try manifest.workspace.synchronize(manifest.folder)
        try manifest.workspace.rename(manifest.partial, to: manifest.path)
    }
}
