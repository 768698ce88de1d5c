/// Where the start tags of a document stand, in order, because libxml2's tree remembers lines only.
struct TagScan {
    private(set) var tags: [(line: Int, column: Int)] = []
    /// The most attributes that one of them has.
    private(set) var mostAttributes = 0
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
                var quote: UInt8?, attributes = 0
                repeat {
                    step()
                    guard index < bytes.count else { break }
                    switch bytes[index] {
                    case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = quote == nil ? bytes[index] : quote == bytes[index] ? nil : quote
                    case UInt8(ascii: "=") where quote == nil: attributes += 1
                    default: break
                    }
                } while quote != nil || bytes[index] != UInt8(ascii: ">")
                mostAttributes = max(mostAttributes, attributes)
            }
        }
    }
}
