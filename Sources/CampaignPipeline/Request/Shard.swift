internal import IncrementalBuild

/// A part of the work that is the same in every run, whatever the machine.
public struct Shard: Sendable, Hashable {
    /// From 1.
    public var number: Int
    public var count: Int

    /// Into so many parts the work may be divided.
    static let most = 10_000

    /// - Returns: `nil` for a part that there is not.
    public init?(_ number: Int, of count: Int) {
        guard (1...Shard.most).contains(count), (1...count).contains(number) else { return nil }
        self.number = number
        self.count = count
    }

    func takes(_ key: [String]) -> Bool {
        var checksum = Checksum()
        for part in key { checksum.add(part) }
        return UInt64(bitPattern: checksum.value) % UInt64(count) == UInt64(number - 1)
    }
}
