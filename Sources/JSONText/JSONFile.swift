public import Diagnostics

/// The bytes of a file and where its lines begin: turns ranges into places for people.
public struct JSONFile: Sendable {
    public let path: String
    public let bytes: [UInt8]
    private let lineStarts: [Int]
    /// Where the text begins: behind the byte-order mark, if there is one.
    private let textStart: Int

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        textStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var starts = [textStart]
        for index in bytes.indices where bytes[index] == 0x0A { starts.append(index + 1) }
        lineStarts = starts
    }

    /// The place of a range: line and column from 1, columns in characters, no further than the end of its first line.
    public func place(_ range: JSONRange) -> SourcePlace {
        let start = clamped(range.start)
        let line = line(of: start)
        let lineEnd = end(ofLine: line)
        let end = min(max(range.end, start), max(lineEnd, start))
        return SourcePlace(
            file: path, line: line + 1, column: count(lineStarts[line], start) + 1, length: max(1, count(start, end)),
            excerpt: text(lineStarts[line], max(lineEnd, lineStarts[line])))
    }

    /// The change that puts a text in the place of a range.
    public func fix(_ range: JSONRange, _ replacement: String) -> Fix {
        let start = clamped(range.start), end = max(clamped(range.end), start)
        let line = line(of: start), endLine = self.line(of: end)
        return Fix(
            line: line + 1, column: count(lineStarts[line], start) + 1, endLine: endLine + 1,
            endColumn: count(lineStarts[endLine], end) + 1, original: text(start, end), replacement: replacement)
    }

    private func clamped(_ offset: Int) -> Int { min(max(offset, textStart), bytes.count) }

    /// The index of the line in which a byte stands.
    private func line(of offset: Int) -> Int {
        var low = 0, high = lineStarts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }

    private func end(ofLine line: Int) -> Int {
        guard line + 1 < lineStarts.count else { return bytes.count }
        let end = lineStarts[line + 1] - 1
        return end > lineStarts[line] && bytes[end - 1] == 0x0D ? end - 1 : end
    }

    /// How many characters stand between two offsets.
    private func count(_ start: Int, _ end: Int) -> Int {
        // Bytes of printable ASCII are characters of their own, and most lines have no others.
        for index in start..<end where bytes[index] >= 0x7F || bytes[index] < 0x20 { return text(start, end).count }
        return end - start
    }

    private func text(_ start: Int, _ end: Int) -> String {
        String(decoding: bytes[min(start, end)..<end], as: UTF8.self)
    }
}
