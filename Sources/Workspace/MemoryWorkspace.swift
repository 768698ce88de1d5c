internal import Synchronization

/// Files in memory: the twin of the disk for tests.
public final class MemoryWorkspace: Workspace {
    private struct State {
        var files: [String: [UInt8]] = [:]
        var locked: Set<String> = []
        /// Counts writes: the time of this workspace.
        var writes = 0
        var written: [String: Int] = [:]

        mutating func put(_ bytes: [UInt8], _ path: String) {
            files[path] = bytes
            writes += 1
            written[path] = writes
        }
    }

    private let state = Mutex(State())

    public init(_ files: [String: String] = [:]) {
        state.withLock { state in
            for (path, text) in files { state.put(Array(text.utf8), path) }
        }
    }

    /// All files, sorted by path.
    public var files: [(path: String, bytes: [UInt8])] {
        state.withLock { $0.files.map { (path: $0.key, bytes: $0.value) } }.sorted { $0.path < $1.path }
    }

    public func read(_ path: String, limit: Int) throws(WorkspaceError) -> [UInt8] {
        guard let bytes = state.withLock({ $0.files[path] }) else { throw WorkspaceError(path: path, reason: .missing) }
        guard bytes.count <= limit else { throw WorkspaceError(path: path, reason: .tooLarge(limit: limit)) }
        return bytes
    }

    public func kind(of path: String) -> FileKind? {
        state.withLock { state in
            if state.files[path] != nil { return .file }
            return state.files.keys.contains { $0.hasPrefix(path + "/") } ? .folder : nil
        }
    }

    public func size(of path: String) -> Int? { state.withLock { $0.files[path]?.count } }

    public func mark(of path: String) -> FileMark? {
        state.withLock { state in
            guard let bytes = state.files[path], let time = state.written[path] else { return nil }
            return FileMark(bytes: bytes.count, modified: time, changed: time, number: time)
        }
    }

    public func location(of path: String) -> String? { nil }

    public func list(_ folder: String) throws(WorkspaceError) -> [FileEntry] {
        let prefix = folder + "/"
        let below = state.withLock { $0.files.keys.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) } }
        guard !below.isEmpty else { throw WorkspaceError(path: folder, reason: .missing) }
        let names = Set(below.compactMap { $0.split(separator: "/").first.map(String.init) }).filter { !$0.hasPrefix(".") }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
            FileEntry(name: name, kind: below.contains(name) ? .file : .folder)
        }
    }

    public func lines(of path: String) -> (any LineSource)? { state.withLock { $0.files[path] }.map(MemoryLines.init) }

    public func reader(of path: String) throws(WorkspaceError) -> any ByteReader { MemoryReader(try read(path, limit: .max)) }

    public func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) { state.withLock { $0.put(bytes, path) } }

    public func append(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
        state.withLock { $0.put(($0.files[path] ?? []) + bytes, path) }
    }

    public func rename(_ path: String, to newPath: String) throws(WorkspaceError) {
        let moved = state.withLock { state in
            guard let bytes = state.files.removeValue(forKey: path) else { return false }
            state.files[newPath] = bytes
            state.written[newPath] = state.written.removeValue(forKey: path)
            return true
        }
        guard moved else { throw WorkspaceError(path: path, reason: .missing) }
    }

    public func remove(_ path: String) throws(WorkspaceError) { state.withLock { _ = $0.files.removeValue(forKey: path) } }

    @discardableResult public func removeEmptyFolder(_ path: String) -> Bool { true }

    public func synchronize(_ folder: String) throws(WorkspaceError) {}

    public func lock(_ folder: String, waits: Bool) throws(WorkspaceError) -> any FolderLock {
        // Whoever holds it is in this very program; there is nobody to wait for.
        guard state.withLock({ $0.locked.insert(folder).inserted }) else { throw WorkspaceError(path: folder, reason: .busy(holder: nil)) }
        return MemoryLock { self.unlock(folder) }
    }

    private func unlock(_ folder: String) { state.withLock { _ = $0.locked.remove(folder) } }
}

/// Lets others into a folder in memory.
final class MemoryLock: FolderLock {
    private var action: (() -> Void)?

    init(_ action: @escaping () -> Void) { self.action = action }

    deinit { release() }

    func release() {
        action?()
        action = nil
    }
}
