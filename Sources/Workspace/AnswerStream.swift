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
        let code = DiskWorkspace.write(Array(text.utf8), to: STDOUT_FILENO)
        if code != 0 { first.withLock { $0 = $0 ?? DiskWorkspace.words(code) } }
    }
}
