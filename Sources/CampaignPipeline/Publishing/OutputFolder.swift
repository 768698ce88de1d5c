internal import Synchronization
internal import Workspace

/// The output folder as a run sees it. Whatever is written there is first laid down whole in `.pipeline/new`, and then takes its place:
/// a run that is killed leaves parts of files only where the next one sweeps.
final class OutputFolder: Workspace {
    private let workspace: any Workspace
    let path: String
    private let counter = Atomic(0)
    private let written = Mutex(WrittenFiles())

    init(_ workspace: any Workspace, path: String) {
        self.workspace = workspace
        self.path = path
    }

    var index: String { path + "/.pipeline/index.sqlite" }
    private var staging: String { path + "/.pipeline/new" }

    /// What was put in its place by name, rather than by a batch, as it was when it was written.
    var writtenByName: WrittenFiles { written.withLock { $0 } }

    // MARK: Files on their way

    /// Lays a file down.
    ///
    /// - Returns: where it lies below the output folder, and by what it will be known.
    func stage(_ bytes: [UInt8]) throws(WorkspaceError) -> (name: String, mark: FileMark) {
        let name = nextName()
        try workspace.append(bytes, to: path + "/" + name)
        return (name, try mark(ofStaged: name))
    }

    private func mark(ofStaged name: String) throws(WorkspaceError) -> FileMark {
        guard let mark = workspace.mark(of: path + "/" + name) else { throw WorkspaceError(path: path + "/" + name, reason: .missing) }
        return mark
    }

    private func nextName() -> String { ".pipeline/new/\(counter.wrappingAdd(1, ordering: .relaxed).newValue)" }

    /// Gives a file that was laid down its place; nothing happens when it has it already.
    func publish(_ name: String, as place: String) throws(WorkspaceError) {
        do {
            try workspace.rename(path + "/" + name, to: path + "/" + place)
        } catch {
            guard workspace.kind(of: path + "/" + name) == nil else { throw error }
        }
    }

    /// Removes a file of an edition, and the folders above it when that was the last in them.
    func removeFile(_ place: String) throws(WorkspaceError) {
        try workspace.remove(path + "/" + place)
        let folders = place.split(separator: "/").dropLast()
        for depth in stride(from: folders.count, to: 0, by: -1) {
            guard workspace.removeEmptyFolder(path + "/" + folders.prefix(depth).joined(separator: "/")) else { break }
        }
    }

    /// Removes what an earlier run left on its way.
    func sweep() throws(WorkspaceError) {
        for entry in (try? workspace.list(staging)) ?? [] { try workspace.remove(staging + "/" + entry.name) }
    }

    // MARK: As any folder

    func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
        guard path.hasPrefix(self.path + "/") else { return try workspace.write(bytes, to: path) }
        let place = String(path.dropFirst(self.path.count + 1))
        let staged = try stage(bytes)
        try publish(staged.name, as: place)
        written.withLock { $0.append(place, staged.mark) }
    }

    func write(pieces: any Sequence<[UInt8]>, to path: String) throws(WorkspaceError) {
        guard path.hasPrefix(self.path + "/") else { return try workspace.write(pieces: pieces, to: path) }
        let place = String(path.dropFirst(self.path.count + 1)), name = nextName()
        try workspace.append(pieces: pieces, to: self.path + "/" + name)
        let mark = try mark(ofStaged: name)
        try publish(name, as: place)
        written.withLock { $0.append(place, mark) }
    }

    func read(_ path: String, limit: Int) throws(WorkspaceError) -> [UInt8] { try workspace.read(path, limit: limit) }
    func kind(of path: String) -> FileKind? { workspace.kind(of: path) }
    func look(at path: String) throws(WorkspaceError) -> FileKind? { try workspace.look(at: path) }
    func isLink(_ path: String) -> Bool { workspace.isLink(path) }
    func size(of path: String) -> Int? { workspace.size(of: path) }
    func mark(of path: String) -> FileMark? { workspace.mark(of: path) }
    func location(of path: String) -> String? { workspace.location(of: path) }
    func list(_ folder: String) throws(WorkspaceError) -> [FileEntry] { try workspace.list(folder) }
    func reader(of path: String) throws(WorkspaceError) -> any ByteReader { try workspace.reader(of: path) }
    func lines(of path: String) -> (any LineSource)? { workspace.lines(of: path) }
    func append(_ bytes: [UInt8], to path: String) throws(WorkspaceError) { try workspace.append(bytes, to: path) }
    func rename(_ path: String, to newPath: String) throws(WorkspaceError) { try workspace.rename(path, to: newPath) }
    func remove(_ path: String) throws(WorkspaceError) { try workspace.remove(path) }
    @discardableResult func removeEmptyFolder(_ path: String) -> Bool { workspace.removeEmptyFolder(path) }
    func synchronize(_ folder: String) throws(WorkspaceError) { try workspace.synchronize(folder) }
    func lock(_ folder: String, waits: Bool) throws(WorkspaceError) -> any FolderLock { try workspace.lock(folder, waits: waits) }
}
