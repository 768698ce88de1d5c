public import Diagnostics

/// The bytes of a file and where its lines begin: turns ranges into places for people.
public struct JSONFile: Sendable {
    public let path: String
    public let bytes: [UInt8]
    private let lineStarts: [Int]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
        lineStarts = starts
    }

    /// The place of a range: line and column from 1, columns in characters.
    public func place(_ range: JSONRange) -> SourcePlace {
        let start = min(max(range.start, 0), bytes.count)
        var low = 0, high = lineStarts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= start { low = middle } else { high = middle - 1 }
        }
        let lineStart = lineStarts[low]
        var lineEnd = low + 1 < lineStarts.count ? lineStarts[low + 1] - 1 : bytes.count
        if lineEnd > lineStart, bytes[lineEnd - 1] == UInt8(ascii: "\r") { lineEnd -= 1 }
        let before = text(lineStart, start)
        let end = min(max(range.end, start), max(lineEnd, start))
        let excerpt = text(lineStart, max(lineEnd, lineStart))
        return SourcePlace(
            file: path, line: low + 1, column: before.count + 1, length: max(1, text(start, end).count),
            excerpt: low == 0 && excerpt.hasPrefix("\u{FEFF}") ? String(excerpt.dropFirst()) : excerpt)
    }

    private func text(_ start: Int, _ end: Int) -> String {
        String(decoding: bytes[min(start, end)..<end], as: UTF8.self)
    }
}
