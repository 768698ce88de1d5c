internal import Diagnostics

extension JSONMistakeFinder {
    /// Reads a text that begins with a double quote to where its writer meant it to end.
    mutating func string(_ position: JSONToken.Position) {
        let start = at
        var index = start + 1
        /// A typographic quotation mark on this line that may close the text.
        var smart: JSONRange?
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                at = index + 1
                if passDoubled(start, at: index) { return }
                if continues(at) { checkQuote(within: start, at: index, smart, position) }
                return
            case UInt8(ascii: "\\"): index = checkEscape(index)
            case 0x0A where isLineBreak(index), 0x0D where isLineBreak(index):
                guard let next = nextLine(of: index) else { return unclosed(start, to: index, smart, position) }
                report(.newlineInString, JSONRange(start: index, end: next), fix: "\\n")
                index = next
                smart = nil
            case 0..<0x20:
                checkControl(byte, at: index)
                index += 1
            default:
                if let mark = QuotationMark.at(index, in: bytes) {
                    if !mark.isSingle, ends(at: index + mark.length) { smart = JSONRange(start: index, end: index + mark.length) }
                    index += mark.length
                } else {
                    index += 1
                }
            }
        }
        unclosed(start, to: bytes.count, smart, position)
    }

    /// Takes a quotation mark that was typed twice, before a text or behind it.
    private mutating func passDoubled(_ start: Int, at quote: Int) -> Bool {
        guard quote + 1 < bytes.count else { return false }
        let next = bytes[quote + 1]
        if quote == start + 1, next > 0x20, !",:;=}]\"".utf8.contains(next) {
            // An empty text, and at once a text without an opening quotation mark.
            report(.doubledQuote, JSONRange(start: start, end: quote + 1), fix: "\"")
            at = quote
            string(.value)
            return true
        }
        guard quote > start + 1, next == UInt8(ascii: "\""), ends(at: quote + 2) else { return false }
        report(.doubledQuote, JSONRange(start: quote, end: quote + 2), fix: "\"")
        at = quote + 2
        return true
    }

    private func isLineBreak(_ index: Int) -> Bool {
        bytes[index] == 0x0A || bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
    }

    /// Whether a letter or digit follows at once: the quotation mark before it then hardly ends a text.
    private func continues(_ offset: Int) -> Bool {
        guard offset < bytes.count, QuotationMark.at(offset, in: bytes) == nil, InvisibleCharacter.length(at: offset, in: bytes) == nil else { return false }
        let byte = bytes[offset]
        return byte.isDigit || byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF)
    }

    private mutating func checkEscape(_ index: Int) -> Int {
        switch JSONEscape.read(bytes, at: index) {
        case .characters(_, let end): return end
        case .loneSurrogate(let end):
            let range = JSONRange(start: index, end: end)
            report(.loneSurrogate, range, ["found": text(range)])
            return end
        case .unknown(let end):
            let range = JSONRange(start: index, end: end)
            let found = text(range)
            let change: String? = found.hasPrefix("\\u") ? nil : found == "\\'" ? "'" : found == "\\" ? "" : "\\" + found
            report(.badEscape, range, ["found": found], fix: change.map { .init(range: range, replacement: $0) })
            return max(end, index + 1)
        }
    }

    private mutating func checkControl(_ byte: UInt8, at index: Int) {
        let range = JSONRange(start: index, end: index + 1)
        guard byte != 0x09 else { return report(.tabInString, range, fix: "\\t") }
        let digits = String(byte, radix: 16, uppercase: true)
        let four = String(repeating: "0", count: 4 - digits.count) + digits
        report(.controlCharacter, range, ["character": "U+" + four], fix: byte == 0x0D ? "\\r" : "\\u" + four)
    }

    /// Where the text goes on behind a line break; `nil` when what follows is no text but the next key, item or bracket.
    private func nextLine(of index: Int) -> Int? {
        var next = index
        while next < bytes.count, bytes[next].isSpace { next += 1 }
        guard next < bytes.count else { return nil }
        switch bytes[next] {
        case UInt8(ascii: "}"), UInt8(ascii: "]"): return nil
        case UInt8(ascii: "\""): return ends(at: next + 1, before: ",}]") ? next : nil
        default: return next
        }
    }

    /// A text has no end: it ends at a typographic quotation mark, or where the line's own punctuation begins.
    private mutating func unclosed(_ start: Int, to end: Int, _ smart: JSONRange?, _ position: JSONToken.Position) {
        if let smart { return closed(by: smart) }
        var stop = textEnd(from: start + 1, to: end)
        if position == .key, let colon = bytes[(start + 1)..<end].firstIndex(of: UInt8(ascii: ":")) { stop = colon }
        reportUnclosed(start, at: stop)
    }

    private mutating func reportUnclosed(_ start: Int, at stop: Int) {
        report(.unclosedString, JSONRange(start: start, end: stop), fix: .init(range: JSONRange(start: stop, end: stop), replacement: "\""))
        at = stop
    }

    private mutating func closed(by smart: JSONRange) {
        report(.smartQuotes, smart, ["found": text(smart)], fix: "\"")
        at = smart.end
    }

    /// Decides what a quotation mark is that a letter follows: one within the text, or the beginning of the next text when this one was not closed.
    private mutating func checkQuote(within start: Int, at quote: Int, _ smart: JSONRange?, _ position: JSONToken.Position) {
        if let smart { return closed(by: smart) }
        let isKey = position == .key
        let before = lastByte(from: start + 1, to: quote)
        if isKey, before >= start + 1, bytes[before] == UInt8(ascii: ":") { return reportUnclosed(start, at: before) }
        if !isKey, before >= start + 1, bytes[before] == UInt8(ascii: ","), keyFollows(quote) { return reportUnclosed(start, at: before) }
        var end = quote + 1, lastQuote = quote
        while end < bytes.count, bytes[end] != 0x0A, end - start <= JSONLimit.string.most {
            if bytes[end] == UInt8(ascii: "\\") {
                end += 2
                continue
            }
            if bytes[end] == UInt8(ascii: "\"") {
                if ends(at: end + 1, before: isKey ? ":=" : ",}];") { return reportInner(from: quote, to: lastQuote + 1, end: end + 1) }
                lastQuote = end
            }
            end += 1
        }
    }

    private mutating func reportInner(from first: Int, to last: Int, end: Int) {
        let escaped = bytes[first..<last].flatMap { $0 == UInt8(ascii: "\"") ? [UInt8(ascii: "\\"), $0] : [$0] }
        report(.quoteInString, JSONRange(start: first, end: last), fix: String(decoding: escaped, as: UTF8.self))
        at = end
    }

    /// The last byte before an offset that is no blank.
    private func lastByte(from start: Int, to end: Int) -> Int {
        var index = end - 1
        while index >= start, bytes[index].isSpace { index -= 1 }
        return index
    }

    /// Whether the quotation mark begins a key on this line.
    private func keyFollows(_ quote: Int) -> Bool {
        var index = quote + 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != 0x0A { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return false }
        let colon = afterBlanks(index + 1)
        return colon < bytes.count && bytes[colon] == UInt8(ascii: ":")
    }
}
