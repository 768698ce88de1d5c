/// The one door to files: every stage that reads or writes does it through here.
///
/// Paths are as people gave them, absolute or from the current folder, with `/` between names.
public protocol Workspace: Sendable {
    /// The bytes of a file of at most `limit` bytes.
    func read(_ path: String, limit: Int) throws(WorkspaceError) -> [UInt8]

    /// What is there; `nil` for nothing, or where it cannot be said.
    func kind(of path: String) -> FileKind?

    /// What is there; `nil` for nothing.
    ///
    /// - Throws: why it cannot be said.
    func look(at path: String) throws(WorkspaceError) -> FileKind?

    /// Whether the name itself is a link that leads elsewhere.
    func isLink(_ path: String) -> Bool

    /// The size of a file in bytes; `nil` where there is none.
    func size(of path: String) -> Int?

    /// By what a file is known again; `nil` where there is none.
    func mark(of path: String) -> FileMark?

    /// Where a library that opens files itself finds this one; `nil` where files lie in memory.
    func location(of path: String) -> String?

    /// What a folder holds, sorted by the bytes of the names; names that begin with a full stop are left out.
    func list(_ folder: String) throws(WorkspaceError) -> [FileEntry]

    /// The lines of a file; `nil` where there is none.
    func lines(of path: String) -> (any LineSource)?

    /// Opens a file that is read piece by piece.
    func reader(of path: String) throws(WorkspaceError) -> any ByteReader

    /// Writes a whole file: beside its place first, then renamed, so that nobody ever sees a part of it. Makes missing folders.
    func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError)

    /// The same of a file that is too large to be held in memory: its pieces are asked for one after the other.
    func write(pieces: any Sequence<[UInt8]>, to path: String) throws(WorkspaceError)

    /// Adds to the end of a file, which is made when missing.
    func append(_ bytes: [UInt8], to path: String) throws(WorkspaceError)

    /// Gives a file another name, replacing what is there. Makes missing folders.
    func rename(_ path: String, to newPath: String) throws(WorkspaceError)

    /// Removes a file; nothing happens where there is none.
    func remove(_ path: String) throws(WorkspaceError)

    /// Removes a folder if it is empty.
    ///
    /// - Returns: whether it is gone.
    @discardableResult func removeEmptyFolder(_ path: String) -> Bool

    /// Makes everything written so far below a folder survive a loss of power.
    func synchronize(_ folder: String) throws(WorkspaceError)

    /// Keeps other runs out of a folder until the lock is released.
    ///
    /// - Parameter waits: whether to wait until another run has ended. A stop that was asked for ends the waiting.
    func lock(_ folder: String, waits: Bool) throws(WorkspaceError) -> any FolderLock
}

extension Workspace {
    public func look(at path: String) throws(WorkspaceError) -> FileKind? { kind(of: path) }

    /// Where files lie in memory there are no links.
    public func isLink(_ path: String) -> Bool { false }

    public func write(pieces: any Sequence<[UInt8]>, to path: String) throws(WorkspaceError) {
        let name = path.split(separator: "/").last ?? ""
        let beside = "\(path.dropLast(name.count)).\(name).new"
        // A part of an earlier one, which nobody finished.
        try remove(beside)
        try append(pieces: pieces, to: beside)
        try rename(beside, to: path)
    }

    /// Adds pieces to the end of a file, which is made when missing; it is removed where one of them cannot be written.
    public func append(pieces: any Sequence<[UInt8]>, to path: String) throws(WorkspaceError) {
        do throws(WorkspaceError) {
            try append([], to: path)
            for piece in pieces { try append(piece, to: path) }
        } catch {
            try? remove(path)
            throw error
        }
    }
}
