/// Changes of a text, told by the offsets of its bytes as it was.
struct TextEdits {
    private var edits: [(range: Range<Int>, order: Int, text: String)] = []

    /// Replaces a range; an empty one puts in. What is put in at one place stands in the order of the calls.
    mutating func replace(_ range: Range<Int>, by text: String) { edits.append((range, edits.count, text)) }

    mutating func insert(_ text: String, at offset: Int) { replace(offset..<offset, by: text) }

    func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var at = 0
        for edit in edits.sorted(by: { ($0.range.lowerBound, $0.order) < ($1.range.lowerBound, $1.order) }) where edit.range.lowerBound >= at {
            result += bytes[at..<edit.range.lowerBound]
            result += Array(edit.text.utf8)
            at = edit.range.upperBound
        }
        return result + bytes[at...]
    }
}
