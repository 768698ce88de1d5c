/// Cuts a table into rows piece by piece, so that a large one never stands in memory whole.
public struct DelimitedRows<Failure: Error> {
    /// A row as it stands in the file.
    public struct Row {
        /// The line on which it begins, from 1.
        public var line: Int
        /// Where it begins in the file, and where the next begins.
        public var start: Int
        public var end: Int
        /// Without the end of its line.
        public var bytes: [UInt8]
        /// Whether a quoted cell is not closed, or the row is longer than rows may be: only its first line was taken.
        public var isBroken: Bool

        /// Its cells; `nil` where a quoted one is not closed, or goes on behind its end.
        public func cells(separator: UInt8) -> [String]? {
            var reader = DelimitedReader(bytes, at: 0, separator: separator)
            guard !isBroken, let cells = reader.next()?.cells, reader.start == bytes.count, !reader.unclosed else { return nil }
            return cells
        }

        /// The place of a cell in characters from 0, with its quotes; `nil` where it lies behind a cell of several lines.
        public func columns(ofCell index: Int, separator: UInt8) -> Range<Int>? {
            var reader = DelimitedReader(bytes, at: 0, separator: separator)
            guard let range = reader.range(ofCell: index), !bytes[..<range.upperBound].contains(0x0A) else { return nil }
            func count(_ end: Int) -> Int { String(decoding: bytes[..<end], as: UTF8.self).count }
            return count(range.lowerBound)..<count(range.upperBound)
        }
    }

    /// The most bytes that a row may have.
    public static var mostBytes: Int { 1 << 16 }
    private static var chunk: Int { 1 << 18 }

    private let read: (_ offset: Int, _ count: Int) throws(Failure) -> [UInt8]
    private let separator: UInt8
    private let end: Int
    private var buffer: [UInt8] = []
    /// Where in the file the buffer begins.
    private var origin: Int
    private var at = 0
    private var line: Int

    /// - Parameters:
    ///   - range: the bytes of the file; rows must begin at its start.
    ///   - line: the number of its first line.
    ///   - read: so many bytes of the file at an offset.
    public init(_ range: Range<Int>, line: Int = 1, separator: UInt8, read: @escaping (_ offset: Int, _ count: Int) throws(Failure) -> [UInt8]) {
        self.read = read
        self.separator = separator
        self.line = line
        origin = range.lowerBound
        end = range.upperBound
    }

    /// The next row that is not empty.
    public mutating func next() throws(Failure) -> Row? {
        while true {
            guard let row = try cut() else { return nil }
            if !row.bytes.isEmpty { return row }
        }
    }

    private mutating func cut() throws(Failure) -> Row? {
        if at == buffer.count { try fill() }
        guard at < buffer.count else { return nil }
        var length = rowLength()
        while length == nil, buffer.count - at <= Self.mostBytes, origin + buffer.count < end {
            try fill()
            length = rowLength()
        }
        let isBroken = length == nil || (length ?? 0) > Self.mostBytes
        if isBroken { length = try lineLength() }
        let start = at, content = length ?? 0
        let bytes = Array(buffer[start..<(start + content)].prefix(Self.mostBytes))
        at += content
        if at < buffer.count, buffer[at] == 0x0D { at += 1 }
        if at < buffer.count, buffer[at] == 0x0A { at += 1 }
        let row = Row(line: line, start: origin + start, end: origin + at, bytes: bytes, isBroken: isBroken)
        line += 1
        for byte in bytes where byte == 0x0A { line += 1 }
        return row
    }

    /// How long the row is that begins here; `nil` where the buffer does not hold its end.
    private func rowLength() -> Int? {
        var index = at, isQuoted = false, beginsCell = true, isQuotedCell = false
        let isLast = origin + buffer.count >= end
        while index < buffer.count {
            let byte = buffer[index]
            if isQuoted {
                if byte == UInt8(ascii: "\"") { isQuoted = false }
            } else if byte == UInt8(ascii: "\""), beginsCell || isQuotedCell && buffer[index - 1] == byte {
                // Two quotes within a quoted cell are one that it holds.
                (isQuoted, isQuotedCell) = (true, true)
            } else if byte == 0x0A || byte == 0x0D {
                // What follows a carriage return is looked at with it.
                return byte == 0x0D && index + 1 == buffer.count && !isLast ? nil : index - at
            }
            beginsCell = byte == separator && !isQuoted
            if beginsCell { isQuotedCell = false }
            index += 1
        }
        return isLast && !isQuoted ? index - at : nil
    }

    /// How long the line is, whatever is quoted in it.
    private mutating func lineLength() throws(Failure) -> Int {
        while true {
            if let end = buffer[at...].firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) { return end - at }
            guard origin + buffer.count < end else { return buffer.count - at }
            try fill()
        }
    }

    private mutating func fill() throws(Failure) {
        buffer.removeFirst(at)
        origin += at
        at = 0
        let next = origin + buffer.count
        guard next < end else { return }
        buffer += try read(next, min(Self.chunk, end - next))
    }
}
