internal import Diagnostics

extension JSONMistakeFinder {
    mutating func report(
        _ code: DiagnosticCode, _ range: JSONRange, _ arguments: [String: String] = [:], related: JSONRange? = nil, fix: JSONMistake.Change? = nil
    ) {
        mistakes.append(JSONMistake(code: code, range: range, arguments: arguments, related: related, fix: fix))
    }

    /// Reports what another text in its place puts right.
    mutating func report(_ code: DiagnosticCode, _ range: JSONRange, _ arguments: [String: String] = [:], fix: String) {
        report(code, range, arguments, fix: JSONMistake.Change(range: range, replacement: fix))
    }

    /// Reports what is missing at a place.
    mutating func insert(_ code: DiagnosticCode, _ missing: String, at offset: Int, _ arguments: [String: String] = [:], related: JSONRange? = nil) {
        report(
            code, JSONRange(start: offset, end: offset + 1), arguments, related: related,
            fix: .init(range: JSONRange(start: offset, end: offset), replacement: missing))
    }

    /// The text of a range without quotation marks round it, no more of it than a sentence can hold.
    func text(_ range: JSONRange) -> String {
        var text = Substring(String(decoding: bytes[range.start..<min(range.end, range.start + 400)], as: UTF8.self))
        if text.count > 1, text.hasPrefix("\"") { text = text.dropFirst() }
        if text.count > 1, text.hasSuffix("\"") { text = text.dropLast() }
        return text.count > 60 ? text.prefix(59) + "…" : String(text)
    }

    /// The range between double quotes, of which one may be there already.
    func quoted(_ range: JSONRange) -> String {
        var inner = bytes[range.start..<range.end]
        if inner.last == UInt8(ascii: "\"") { inner.removeLast() }
        var writer = JSONWriter()
        writer.string(String(decoding: inner, as: UTF8.self))
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    var firstByte: Int {
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count, bytes[index].isSpace { index += 1 }
        return index
    }

    /// The offset of the next byte that is no blank of the same line.
    func afterBlanks(_ offset: Int) -> Int {
        var index = offset
        while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 || bytes[index] == 0x0D { index += 1 }
        return index
    }

    /// Whether a text may end before the offset: what follows on the line is nothing, or one of these bytes.
    func ends(at offset: Int, before delimiters: StaticString = ",:;=}]") -> Bool {
        let index = afterBlanks(offset)
        guard index < bytes.count, bytes[index] != 0x0A else { return true }
        return delimiters.description.utf8.contains(bytes[index])
    }
}
