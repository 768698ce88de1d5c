internal import IncrementalBuild

/// Paths in the order in which they came, each as what it has beyond the one before: a schedule has hundreds of thousands, most of which differ in a few letters.
struct PathList: Sendable {
    private var packed = PackedWriter()
    private var last: [UInt8] = []

    mutating func append(_ path: String) {
        let path = Array(path.utf8)
        packed.add(path, after: last)
        last = path
    }

    func forEach(_ body: (String) -> Void) {
        var reader = PackedReader(packed.bytes)
        var last: [UInt8] = []
        while !reader.isAtEnd, let path = try? reader.path(after: last) {
            body(String(decoding: path, as: UTF8.self))
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
