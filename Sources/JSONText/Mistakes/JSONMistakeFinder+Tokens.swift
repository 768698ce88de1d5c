internal import Diagnostics

extension JSONMistakeFinder {
    /// The next token, with what is wrong within it reported.
    mutating func next(_ position: JSONToken.Position) -> JSONToken {
        skip()
        let start = at
        guard at < bytes.count else { return JSONToken(kind: .end, range: JSONRange(start: at, end: at)) }
        switch bytes[at] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): return single(.open)
        case UInt8(ascii: "}"), UInt8(ascii: "]"): return single(.close)
        case UInt8(ascii: ","): return single(.comma)
        case UInt8(ascii: ":"): return single(.colon)
        case UInt8(ascii: ";"):
            report(.semicolon, JSONRange(start: at, end: at + 1), fix: ",")
            return single(.comma)
        case UInt8(ascii: "="):
            at += at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: ">") ? 2 : 1
            let range = JSONRange(start: start, end: at)
            report(.equalsSign, range, ["found": text(range)], fix: ":")
            return JSONToken(kind: .colon, range: range)
        case UInt8(ascii: "\""): string(position)
        default: QuotationMark.at(at, in: bytes) == nil ? word(position) : otherQuotes()
        }
        let isString = bytes[start] == UInt8(ascii: "\"") || QuotationMark.at(start, in: bytes) != nil
        return JSONToken(kind: isString ? .string : .word, range: JSONRange(start: start, end: at))
    }

    private mutating func single(_ kind: JSONToken.Kind) -> JSONToken {
        at += 1
        return JSONToken(kind: kind, range: JSONRange(start: at - 1, end: at))
    }

    /// Passes over white space, comments, and what looks like white space.
    private mutating func skip() {
        while at < bytes.count, mistakes.count < JSONMistakeFinder.most {
            let start = at
            if bytes[at].isSpace {
                at += 1
            } else if let end = comment(from: at) {
                at = end
                let range = JSONRange(start: start, end: end)
                report(.comment, range, ["found": String(text(range).prefix(2)).trimmingHash], fix: "")
            } else if let length = InvisibleCharacter.length(at: at, in: bytes) {
                at += length
                let range = JSONRange(start: start, end: at)
                report(.invisibleCharacter, range, ["character": InvisibleCharacter.name(at: start, in: bytes)], fix: " ")
            } else {
                return
            }
        }
    }

    /// The end of a comment that begins at the offset: `// …`, `# …` to the end of the line, or `/* … */`.
    func comment(from offset: Int) -> Int? {
        let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
        switch (bytes[offset], second) {
        case (UInt8(ascii: "#"), _), (UInt8(ascii: "/"), UInt8(ascii: "/")):
            var end = offset
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            return end > offset && bytes[end - 1] == 0x0D ? end - 1 : end
        case (UInt8(ascii: "/"), UInt8(ascii: "*")):
            var end = offset + 2
            while end + 1 < bytes.count, bytes[end] != UInt8(ascii: "*") || bytes[end + 1] != UInt8(ascii: "/") { end += 1 }
            return min(end + 2, bytes.count)
        default: return nil
        }
    }
}

extension String {
    /// `#` for a comment that begins with it, whatever its second character is.
    fileprivate var trimmingHash: String { hasPrefix("#") ? "#" : self }
}
