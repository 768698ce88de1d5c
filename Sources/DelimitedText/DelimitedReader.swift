/// Cuts bytes into rows of cells.
struct DelimitedReader {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var at = 0
    private var line = 1
    private(set) var unclosed = false

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        separator = UInt8(ascii: ",")
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    }

    /// Goes on at a row that was read before.
    init(_ bytes: [UInt8], at start: Int, line: Int = 1, separator: UInt8 = UInt8(ascii: ",")) {
        self.bytes = bytes
        self.separator = separator
        self.line = line
        at = start
    }

    /// Where the next row begins.
    var start: Int { at }

    /// The bytes of a cell of the row that begins here, its quotes included; `nil` where the row has fewer.
    mutating func range(ofCell index: Int) -> Range<Int>? {
        for number in 0...max(0, index) {
            let start = at
            _ = cell()
            if number == index { return start..<at }
            guard at < bytes.count, bytes[at] == separator else { return nil }
            at += 1
        }
        return nil
    }

    mutating func next() -> (cells: [String], line: Int)? {
        guard at < bytes.count else { return nil }
        let start = line
        var cells: [String] = []
        while true {
            cells.append(cell())
            guard at < bytes.count, bytes[at] == separator else { break }
            at += 1
        }
        if at < bytes.count, bytes[at] == 0x0D { at += 1 }
        if at < bytes.count, bytes[at] == 0x0A { at += 1 }
        line += 1
        return (cells, start)
    }

    private mutating func cell() -> String {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
            let start = at
            while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
            return String(decoding: bytes[start..<at], as: UTF8.self)
        }
        at += 1
        var text: [UInt8] = []
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\"") {
                at += 1
                guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return String(decoding: text, as: UTF8.self) }
            }
            if bytes[at] == 0x0A { line += 1 }
            text.append(bytes[at])
            at += 1
        }
        unclosed = true
        return String(decoding: text, as: UTF8.self)
    }
}
