internal import Diagnostics

/// The bytes of a table: turns cells into places for people.
struct DelimitedSource: Sendable {
    let path: String
    let bytes: [UInt8]

    /// Line and column from 1, columns in characters, no further than the end of the first line.
    func place(_ range: Range<Int>) -> SourcePlace {
        let start = min(range.lowerBound, bytes.count)
        let before = bytes[..<start]
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let lineStart = max(mark, before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
        var lineEnd = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        if lineEnd > lineStart, lineEnd <= bytes.count, bytes[lineEnd - 1] == 0x0D { lineEnd -= 1 }
        func text(_ from: Int, _ to: Int) -> String { String(decoding: bytes[min(from, to)..<to], as: UTF8.self) }
        return SourcePlace(
            file: path, line: before.count { $0 == 0x0A } + 1, column: text(lineStart, start).count + 1,
            length: text(start, max(start, min(range.upperBound, lineEnd))).count, excerpt: text(lineStart, lineEnd))
    }
}
