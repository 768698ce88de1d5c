internal import IncrementalBuild

/// Which parts of the work lie in an output folder, as its index remembers it.
struct ShardParts: Hashable {
    /// The name of the note.
    static let note = "shard"

    private(set) var numbers: Set<Int>
    /// Of how many.
    let count: Int

    init(_ shard: Shard) { (numbers, count) = ([shard.number], shard.count) }

    /// With what lay there before, where the work was divided alike.
    func joined(with before: ShardParts?) -> ShardParts {
        guard let before, before.count == count else { return self }
        var parts = self
        parts.numbers.formUnion(before.numbers)
        return parts
    }

    var packed: [UInt8] {
        var writer = PackedWriter()
        writer.add(count)
        for number in numbers.sorted() { writer.add(number) }
        return writer.bytes
    }

    /// - Returns: `nil` for bytes that are no such note.
    init?(packed: [UInt8]) {
        var reader = PackedReader(packed)
        guard let count = try? reader.int(), (1...Shard.most).contains(count) else { return nil }
        var numbers: Set<Int> = []
        while !reader.isAtEnd {
            guard let number = try? reader.int(), (1...count).contains(number) else { return nil }
            numbers.insert(number)
        }
        (self.numbers, self.count) = (numbers, count)
    }
}
