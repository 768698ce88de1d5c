internal import Synchronization

/// A workspace that remembers what could not be looked at.
///
/// Whoever reads inputs asks what is there and lists folders, and goes on with what there is. A folder that cannot be read would so be an empty one, and
/// all that was made of it would be removed.
public final class WatchedWorkspace: Workspace {
    private let workspace: any Workspace
    private let first = Mutex<WorkspaceError?>(nil)

    public init(_ workspace: any Workspace) { self.workspace = workspace }

    /// The first thing that is there, or may be there, and could not be looked at.
    public var failure: WorkspaceError? { first.withLock { $0 } }

    private func remember(_ error: WorkspaceError) {
        guard error.reason != .missing else { return }
        first.withLock { $0 = $0 ?? error }
    }

    public func look(at path: String) throws(WorkspaceError) -> FileKind? {
        do { return try workspace.look(at: path) } catch {
            remember(error)
            throw error
        }
    }

    public func list(_ folder: String) throws(WorkspaceError) -> [FileEntry] {
        do { return try workspace.list(folder) } catch {
            // Where a file is, it is certain that no folder is.
            if kind(of: folder) != .file { remember(error) }
            throw error
        }
    }

    public func kind(of path: String) -> FileKind? { (try? look(at: path)) ?? nil }

    public func read(_ path: String, limit: Int) throws(WorkspaceError) -> [UInt8] { try workspace.read(path, limit: limit) }
    public func isLink(_ path: String) -> Bool { workspace.isLink(path) }
    public func size(of path: String) -> Int? { workspace.size(of: path) }
    public func mark(of path: String) -> FileMark? { workspace.mark(of: path) }
    public func location(of path: String) -> String? { workspace.location(of: path) }
    public func lines(of path: String) -> (any LineSource)? { workspace.lines(of: path) }
    public func reader(of path: String) throws(WorkspaceError) -> any ByteReader { try workspace.reader(of: path) }
    public func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) { try workspace.write(bytes, to: path) }
    public func append(_ bytes: [UInt8], to path: String) throws(WorkspaceError) { try workspace.append(bytes, to: path) }
    public func rename(_ path: String, to newPath: String) throws(WorkspaceError) { try workspace.rename(path, to: newPath) }
    public func remove(_ path: String) throws(WorkspaceError) { try workspace.remove(path) }
    @discardableResult public func removeEmptyFolder(_ path: String) -> Bool { workspace.removeEmptyFolder(path) }
    public func synchronize(_ folder: String) throws(WorkspaceError) { try workspace.synchronize(folder) }
    public func lock(_ folder: String, waits: Bool) throws(WorkspaceError) -> any FolderLock { try workspace.lock(folder, waits: waits) }
}
