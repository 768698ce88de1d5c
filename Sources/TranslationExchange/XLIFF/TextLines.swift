internal import Diagnostics

/// The lines of a text file: turns line and column into places for people.
struct TextLines {
    let path: String
    private let lines: [ArraySlice<UInt8>]

    init(_ bytes: [UInt8], path: String) {
        self.path = path
        lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    }

    /// One character.
    func place(line: Int, column: Int) -> SourcePlace {
        SourcePlace(file: path, line: line, column: column, excerpt: text(line))
    }

    /// A tag, up to its end or that of the line.
    func tag(line: Int, column: Int) -> SourcePlace {
        let excerpt = text(line)
        let tag = excerpt.dropFirst(column - 1)
        let end = tag.firstIndex(of: ">").map { tag.distance(from: tag.startIndex, to: $0) + 1 } ?? tag.count
        return SourcePlace(file: path, line: line, column: column, length: end, excerpt: excerpt)
    }

    /// A line that is too long to be looked at is told by its number only.
    private func text(_ line: Int) -> String {
        guard line >= 1, line <= lines.count, lines[line - 1].count <= 10_000 else { return "" }
        return String(decoding: lines[line - 1].last == 0x0D ? lines[line - 1].dropLast() : lines[line - 1], as: UTF8.self)
    }
}
