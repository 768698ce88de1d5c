internal import CLinux
internal import Glibc

/// Files on disk, through the calls of the system itself.
public struct DiskWorkspace: Workspace {
    public init() {}

    public func read(_ path: String, limit: Int) throws(WorkspaceError) -> [UInt8] {
        // A pipe in the place of a file would let its opener wait for ever.
        let descriptor = try open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw DiskWorkspace.failure(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw WorkspaceError(path: path, reason: .system("it is not a file")) }
        guard status.st_size <= limit else { throw WorkspaceError(path: path, reason: .tooLarge(limit: limit)) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: max(4096, Int(status.st_size) + 1))
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw DiskWorkspace.failure(path)
            }
            if count == 0 { return bytes }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= limit else { throw WorkspaceError(path: path, reason: .tooLarge(limit: limit)) }
        }
    }

    public func kind(of path: String) -> FileKind? { (try? look(at: path)) ?? nil }

    public func look(at path: String) throws(WorkspaceError) -> FileKind? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            // There can be none of a name that is too long.
            if [ENOENT, ENOTDIR, ENAMETOOLONG].contains(errno) { return nil }
            throw DiskWorkspace.failure(path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return .file
        default: return nil
        }
    }

    public func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    public func size(of path: String) -> Int? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    public func mark(of path: String) -> FileMark? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        func nanoseconds(_ time: timespec) -> Int { time.tv_sec &* 1_000_000_000 &+ time.tv_nsec }
        return FileMark(
            bytes: Int(status.st_size), modified: nanoseconds(status.st_mtim), changed: nanoseconds(status.st_ctim),
            number: Int(truncatingIfNeeded: status.st_ino))
    }

    public func location(of path: String) -> String? { path }

    public func list(_ folder: String) throws(WorkspaceError) -> [FileEntry] {
        guard let handle = opendir(folder) else { throw DiskWorkspace.failure(folder) }
        defer { closedir(handle) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
            errno = 0
        }
        // The end of a folder leaves it as it was.
        guard errno == 0 else { throw DiskWorkspace.failure(folder) }
        var entries: [FileEntry] = []
        for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            guard let kind = try look(at: folder + "/" + name) else { continue }
            entries.append(FileEntry(name: name, kind: kind))
        }
        return entries
    }

    public func lines(of path: String) -> (any LineSource)? {
        (try? open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)).map(DiskLines.init(descriptor:))
    }

    public func reader(of path: String) throws(WorkspaceError) -> any ByteReader {
        let descriptor = try open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw WorkspaceError(path: path, reason: .system("it is not a file"))
        }
        return DiskReader(descriptor: descriptor, path: path, count: Int(status.st_size))
    }

    public func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
        let (folder, name) = DiskWorkspace.split(path)
        let beside = "\(folder)/.\(name).new"
        // A device or a pipe would be replaced by a file.
        var there = stat()
        guard stat(path, &there) != 0 || [S_IFREG, S_IFDIR].contains(there.st_mode & S_IFMT) else {
            throw WorkspaceError(path: path, reason: .system("it is not a file"))
        }
        do {
            try put(bytes, beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW)
        } catch {
            guard error.reason == .missing else { throw error }
            try makeFolder(folder)
            try put(bytes, beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW)
        }
        try rename(beside, to: path)
    }

    public func append(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
        let (folder, _) = DiskWorkspace.split(path)
        if kind(of: folder) == nil { try makeFolder(folder) }
        try put(bytes, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC)
    }

    public func rename(_ path: String, to newPath: String) throws(WorkspaceError) {
        if Glibc.rename(path, newPath) == 0 { return }
        let failure = DiskWorkspace.failure(newPath)
        guard failure.reason == .missing, kind(of: path) != nil else { throw failure }
        try makeFolder(DiskWorkspace.split(newPath).folder)
        guard Glibc.rename(path, newPath) == 0 else { throw DiskWorkspace.failure(newPath) }
    }

    public func remove(_ path: String) throws(WorkspaceError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw DiskWorkspace.failure(path) }
    }

    @discardableResult public func removeEmptyFolder(_ path: String) -> Bool { rmdir(path) == 0 }

    public func synchronize(_ folder: String) throws(WorkspaceError) {
        let descriptor = try open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { close(descriptor) }
        guard syncfs(descriptor) == 0 else { throw DiskWorkspace.failure(folder) }
    }

    public func lock(_ folder: String, waits: Bool) throws(WorkspaceError) -> any FolderLock {
        if kind(of: folder) == nil { try makeFolder(folder) }
        let path = folder + "/.lock"
        let descriptor = try open(path, O_RDWR | O_CREAT | O_CLOEXEC)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else {
                let failure = DiskWorkspace.failure(path)
                close(descriptor)
                throw failure
            }
            guard waits, StopSignal.received == nil else {
                close(descriptor)
                let holder = (try? read(path, limit: 64)).flatMap { Int(String(decoding: $0, as: UTF8.self).filter(\.isNumber)) }
                throw WorkspaceError(path: folder, reason: .busy(holder: holder))
            }
            usleep(100_000)
        }
        // Who holds it is a kindness to whoever comes second; the lock holds without.
        if ftruncate(descriptor, 0) == 0 {
            let name = Array("\(getpid())\n".utf8)
            _ = name.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        }
        return DiskLock(descriptor: descriptor)
    }

    // MARK: The calls

    private func open(_ path: String, _ flags: Int32) throws(WorkspaceError) -> Int32 {
        while true {
            let descriptor = Glibc.open(path, flags, 0o644)
            if descriptor >= 0 { return descriptor }
            if errno != EINTR { throw DiskWorkspace.failure(path) }
        }
    }

    private func put(_ bytes: [UInt8], _ path: String, _ flags: Int32) throws(WorkspaceError) {
        let descriptor = try open(path, flags)
        var failed = DiskWorkspace.write(bytes, to: descriptor) == 0 ? nil : DiskWorkspace.failure(path)
        if close(descriptor) != 0, failed == nil { failed = DiskWorkspace.failure(path) }
        if let failed {
            unlink(path)
            throw failed
        }
    }

    /// Writes all bytes, in as many calls as it takes.
    ///
    /// - Returns: 0, or the number of the system's error, which `errno` has as well.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if count >= 0 {
                    done += count
                } else if errno == EAGAIN {
                    // Whoever reads is slow, and somebody made the stream one that does not wait.
                    var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&ready, 1, -1)
                } else if errno != EINTR {
                    return errno
                }
            }
            return 0
        }
    }

    private func makeFolder(_ path: String) throws(WorkspaceError) {
        if mkdir(path, 0o755) == 0 || errno == EEXIST { return }
        guard errno == ENOENT else { throw DiskWorkspace.failure(path) }
        let (parent, _) = DiskWorkspace.split(path)
        guard parent != path else { throw DiskWorkspace.failure(path) }
        try makeFolder(parent)
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw DiskWorkspace.failure(path) }
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let folder = String(path[..<slash])
        return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
    }

    static func words(_ code: Int32) -> String { String(cString: strerror(code)) }

    private static func failure(_ path: String) -> WorkspaceError {
        let code = errno
        if code == ENOENT { return WorkspaceError(path: path, reason: .missing) }
        return WorkspaceError(path: path, reason: .system(words(code)))
    }
}
