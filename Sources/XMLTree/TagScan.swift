/// Where the start tags of a document stand, in order, because libxml2's tree remembers lines only; and what may not be in it.
struct TagScan {
    typealias Place = (line: Int, column: Int)

    private(set) var tags: [Place] = []
    private(set) var documentType: Place?
    /// An `xml-stylesheet` instruction.
    private(set) var styleSheet: Place?
    /// The first tag with more attributes than ``XMLLimits/attributes``.
    private(set) var crowded: Place?
    /// The first tag that passes ``XMLLimits/namespaces``.
    private(set) var manyNamespaces: Place?

    init(_ bytes: [UInt8]) {
        var line = 1, column = 1
        var index = 0
        func starts(_ text: StaticString) -> Bool {
            let length = text.utf8CodeUnitCount
            guard index + length <= bytes.count else { return false }
            return text.withUTF8Buffer { buffer in (0..<length).allSatisfy { bytes[index + $0] == buffer[$0] } }
        }
        func step() {
            if bytes[index] == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if bytes[index] & 0xC0 != 0x80 {
                column += 1
            }
            index += 1
        }
        func skip(past end: StaticString) {
            while index < bytes.count, !starts(end) { step() }
            for _ in 0..<min(end.utf8CodeUnitCount, bytes.count - index) { step() }
        }
        var namespaces = 0
        /// Counts the attributes of a tag, up to its end or to the next `<`, which no value may hold.
        func scanTag(at place: Place) {
            var quote: UInt8?
            var attributes = 0
            step()
            while index < bytes.count, bytes[index] != UInt8(ascii: "<") {
                let byte = bytes[index]
                if let open = quote {
                    if byte == open { quote = nil }
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    quote = byte
                    attributes += 1
                } else if byte == UInt8(ascii: ">") {
                    break
                } else if byte == UInt8(ascii: "x"), starts("xmlns") {
                    namespaces += 1
                }
                step()
            }
            if attributes > XMLLimits.attributes, crowded == nil { crowded = place }
            if namespaces > XMLLimits.namespaces, manyNamespaces == nil { manyNamespaces = place }
        }
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                step()
                continue
            }
            if starts("<!--") {
                skip(past: "-->")
            } else if starts("<![CDATA[") {
                skip(past: "]]>")
            } else if starts("<?") {
                if styleSheet == nil, starts("<?xml-stylesheet") { styleSheet = (line, column) }
                skip(past: "?>")
            } else if starts("<!") {
                if documentType == nil { documentType = (line, column) }
                step()
            } else if starts("</") {
                step()
            } else {
                tags.append((line, column))
                scanTag(at: (line, column))
            }
        }
    }
}
