internal import Glibc
internal import Synchronization

/// The standard output of the process, which remembers that something could not be written: an answer that nobody got is no success.
public final class AnswerStream: Sendable {
    private let first = Mutex<String?>(nil)

    public init() {}

    /// Why something could not be written, in the system's own words; `nil` while everything was.
    public var problem: String? { first.withLock { $0 } }

    /// Nothing follows what could not be written: a text with a hole in it would pass for a whole one.
    public func write(_ text: String) {
        guard problem == nil else { return }
        let code = Array(text.utf8).withUnsafeBytes { buffer -> Int32 in
            var done = 0
            while done < buffer.count {
                let count = Glibc.write(STDOUT_FILENO, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if count >= 0 {
                    done += count
                } else if errno == EAGAIN {
                    // Whoever reads is slow, and somebody made the stream one that does not wait.
                    var ready = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
                    poll(&ready, 1, -1)
                } else if errno != EINTR {
                    return errno
                }
            }
            return 0
        }
        if code != 0 { first.withLock { $0 = $0 ?? DiskWorkspace.words(code) } }
    }
}
