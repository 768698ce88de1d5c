/// A file of a report, made piece by piece while it is written: a calendar of a whole cycle is larger than what may be held in memory.
public struct ReportFile: Sendable {
    /// Below the folder of the report.
    public let name: String
    private let count: Int
    private let piece: @Sendable (Int) -> [UInt8]

    /// So many items are made at once: enough that nobody waits for the disk, few enough that nobody notices them in memory.
    private static let itemsInPiece = 256

    /// A file that is small enough to be made whole.
    init(_ name: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
        self.name = name
        count = 1
        piece = { _ in bytes() }
    }

    /// A file of many items of one kind.
    ///
    /// - Parameter items: the bytes of some of them that follow one another.
    init(
        _ name: String, head: @escaping @Sendable () -> [UInt8], items count: Int, _ items: @escaping @Sendable (Range<Int>) -> [UInt8], tail: [UInt8] = []
    ) {
        self.name = name
        let size = ReportFile.itemsInPiece
        let last = (count + size - 1) / size + 1
        self.count = last + 1
        piece = { number in
            switch number {
            case 0: head()
            case last: tail
            default: items((number - 1) * size..<min(count, number * size))
            }
        }
    }

    /// What the file holds, from its beginning to its end; each piece is made when it is asked for.
    public var pieces: some Sequence<[UInt8]> { (0..<count).lazy.map(piece) }

    /// All of it at once.
    public var bytes: [UInt8] { pieces.reduce(into: []) { $0 += $1 } }
}
