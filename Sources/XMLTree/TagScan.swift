/// Where the start tags of a document stand, in order, because libxml2's tree remembers lines only.
struct TagScan {
    private(set) var tags: [(line: Int, column: Int)] = []
    private(set) var documentType: (line: Int, column: Int)?

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
                skip(past: "?>")
            } else if starts("<!") {
                if documentType == nil { documentType = (line, column) }
                step()
            } else if starts("</") {
                step()
            } else {
                tags.append((line, column))
                // Attribute values hold no "<", but may hold ">".
                step()
            }
        }
    }
}
