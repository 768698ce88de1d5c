internal import Glibc

/// A lock that the system releases by itself when the program ends, however it ends.
final class DiskLock: FolderLock {
    private var descriptor: Int32

    init(descriptor: Int32) { self.descriptor = descriptor }

    deinit { release() }

    func release() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
    }
}
