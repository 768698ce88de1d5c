internal import IncrementalBuild

/// Which parts of the work lie in an output folder, as its index remembers it.
struct ShardParts: Hashable {
    /// The name of the note.
    static let note = "shard"

    private(set) var numbers: Set<Int>
    /// Of how many.
    let count: Int

    /// No part yet of work that was divided like this; of another division nothing counts.
    init(_ before: ShardParts?, dividedAs shard: Shard) {
        count = shard.count
        numbers = before?.count == shard.count ? before?.numbers ?? [] : []
    }

    /// Takes a part in, once it is made whole.
    mutating func insert(_ shard: Shard) { numbers.insert(shard.number) }

    /// Leaves a part out, while it is made.
    mutating func remove(_ shard: Shard) { numbers.remove(shard.number) }

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
