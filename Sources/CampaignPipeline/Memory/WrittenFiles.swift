internal import IncrementalBuild
internal import Workspace

/// Files in the order in which they were written, each with the path beyond that of the one before, and what it is known by: a schedule has hundreds of
/// thousands, whose paths differ in a few letters.
struct WrittenFiles: Sendable {
    private var packed = PackedWriter()
    private var last: [UInt8] = []

    mutating func append(_ path: String, _ mark: FileMark) {
        let path = Array(path.utf8)
        packed.add(path, after: last)
        for number in [mark.bytes, mark.modified, mark.number] { packed.add(number) }
        last = path
    }

    func forEach(_ body: (_ path: String, _ bytes: Int, _ modified: Int, _ number: Int) -> Void) {
        var reader = PackedReader(packed.bytes)
        var last: [UInt8] = []
        while !reader.isAtEnd, let path = try? reader.path(after: last), let bytes = try? reader.int(), let modified = try? reader.int(), let number = try? reader.int() {
            body(String(decoding: path, as: UTF8.self), bytes, modified, number)
            last = path
        }
    }
}

extension PackedWriter {
    /// Adds a path as how many bytes it shares with the beginning of another, and the rest.
    mutating func add(_ path: [UInt8], after last: [UInt8]) {
        let shared = zip(path, last).prefix { $0 == $1 }.count
        add(shared)
        add(Array(path[shared...]))
    }
}

extension PackedReader {
    mutating func path(after last: [UInt8]) throws(Damage) -> [UInt8] {
        let shared = try int(), rest = try content()
        guard (0...last.count).contains(shared) else { throw Damage() }
        return last[..<shared] + rest
    }
}
