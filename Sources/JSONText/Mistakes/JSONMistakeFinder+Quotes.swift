internal import Diagnostics

extension JSONMistakeFinder {
    /// Reads a text in single or typographic quotation marks, to its end on the same line.
    mutating func otherQuotes() {
        guard let mark = QuotationMark.at(at, in: bytes) else { return }
        let start = at
        var index = start + mark.length
        var content = index..<index
        while true {
            guard index < bytes.count, bytes[index] != 0x0A, index - start <= JSONLimit.string.most else {
                // Not closed: it ends where the line's own punctuation begins.
                at = max(textEnd(from: start + mark.length, to: min(index, bytes.count)), start + mark.length)
                content = (start + mark.length)..<at
                break
            }
            let closing = closingLength(at: index, for: mark)
            if closing > 0, ends(at: index + closing) {
                content = (start + mark.length)..<index
                at = index + closing
                break
            }
            index += bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.count && bytes[index + 1] >= 0x20 ? 2 : 1
        }
        let opening = String(decoding: bytes[start..<(start + mark.length)], as: UTF8.self)
        report(
            mark.isTypographic ? .smartQuotes : .singleQuotes, JSONRange(start: start, end: at), ["found": opening],
            fix: "\"" + escaped(content) + "\"")
    }

    private func closingLength(at offset: Int, for mark: QuotationMark) -> Int {
        if bytes[offset] == UInt8(ascii: "\"") { return mark.isSingle ? 0 : 1 }
        guard let other = QuotationMark.at(offset, in: bytes), other.isSingle == mark.isSingle else { return 0 }
        return other.length
    }

    /// What was written between other quotation marks, as it must stand between double quotes.
    private func escaped(_ range: Range<Int>) -> String {
        var result: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\"), index + 1 < range.upperBound {
                if bytes[index + 1] != UInt8(ascii: "'") { result.append(byte) }
                result.append(bytes[index + 1])
                index += 2
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): result += [UInt8(ascii: "\\"), byte]
            case 0x09: result += Array("\\t".utf8)
            case 0..<0x20: result += Array(" ".utf8)
            default: result.append(byte)
            }
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Where a text that is not closed probably ends: before the comma or the bracket at the end of its line.
    ///
    /// Brackets that the text itself opens belong to it, as in `{$region}`.
    func textEnd(from start: Int, to end: Int) -> Int {
        func count(_ byte: UInt8) -> Int { bytes[start..<end].count { $0 == byte } }
        var braces = count(UInt8(ascii: "}")) - count(UInt8(ascii: "{")), brackets = count(UInt8(ascii: "]")) - count(UInt8(ascii: "["))
        var index = end
        while index > start {
            switch bytes[index - 1] {
            case 0x20, 0x09, 0x0D, UInt8(ascii: ","), UInt8(ascii: ";"): break
            case UInt8(ascii: "}") where braces > 0: braces -= 1
            case UInt8(ascii: "]") where brackets > 0: brackets -= 1
            default: return index
            }
            index -= 1
        }
        return index
    }
}
