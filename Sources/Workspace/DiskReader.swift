internal import Glibc

/// A file on disk that is read piece by piece.
final class DiskReader: ByteReader {
    private let descriptor: Int32
    private let path: String
    let count: Int

    init(descriptor: Int32, path: String, count: Int) {
        self.descriptor = descriptor
        self.path = path
        self.count = count
    }

    deinit { close(descriptor) }

    func read(at offset: Int, count: Int) throws(WorkspaceError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: max(0, count))
        var done = 0
        while done < bytes.count {
            let got = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done, off_t(offset + done)) }
            if got < 0 {
                if errno == EINTR { continue }
                throw WorkspaceError(path: path, reason: .system(DiskWorkspace.words(errno)))
            }
            if got == 0 { break }
            done += got
        }
        bytes.removeLast(bytes.count - done)
        return bytes
    }
}
