internal import IncrementalBuild
internal import Workspace

/// Files in the order in which they were written, each with the path beyond that of the one before, and what it is known by: a schedule has hundreds of
/// thousands, whose paths differ in a few letters.
struct WrittenFiles: Sendable {
    private(set) var packed = PackedWriter()
    private var last: [UInt8] = []

    mutating func append(_ path: String, _ mark: FileMark) {
        let path = Array(path.utf8)
        packed.add(path, after: last)
        for number in [mark.bytes, mark.modified, mark.number] { packed.add(number) }
        last = path
    }

    /// Whether something is true of all files that were packed, up to the end; of what cannot be read nothing is.
    static func all(_ reader: inout PackedReader, satisfy isTrue: (IndexedFile) -> Bool) -> Bool {
        var last: [UInt8] = []
        while !reader.isAtEnd {
            guard let path = try? reader.path(after: last), let bytes = try? reader.int(), let modified = try? reader.int(), let number = try? reader.int(),
                isTrue(IndexedFile(path: String(decoding: path, as: UTF8.self), bytes: bytes, modified: modified, number: number, isStale: false))
            else { return false }
            last = path
        }
        return true
    }
}

extension PackedWriter {
    /// Adds a path as how many bytes it shares with the beginning of another, and the rest.
    fileprivate mutating func add(_ path: [UInt8], after last: [UInt8]) {
        let shared = zip(path, last).prefix { $0 == $1 }.count
        add(shared)
        add(Array(path[shared...]))
    }
}

extension PackedReader {
    fileprivate mutating func path(after last: [UInt8]) throws(Damage) -> [UInt8] {
        let shared = try int(), rest = try content()
        guard (0...last.count).contains(shared) else { throw Damage() }
        return last[..<shared] + rest
    }
}
