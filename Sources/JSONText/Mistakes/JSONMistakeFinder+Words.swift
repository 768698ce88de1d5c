internal import Diagnostics

extension JSONMistakeFinder {
    /// Reads what has no quotation marks, to the next punctuation of JSON or the end of the line.
    mutating func word(_ position: JSONToken.Position) {
        let start = at
        let isKey = position == .key || position == .separator && frames.last?.isObject ?? false
        at = run(from: start, isKey)
        // Numbers and literals are words of their own; other words belong together.
        var end = at
        var areComplete = isComplete(start, at)
        while true {
            let next = afterBlanks(end)
            guard next > end, next < bytes.count, !isDelimiter(bytes[next], isKey), comment(from: next) == nil else { break }
            let following = run(from: next, isKey)
            guard following > next, bytes[following - 1] != UInt8(ascii: ":") || isKey else { break }
            areComplete = areComplete && isComplete(next, following)
            end = following
        }
        if !areComplete { at = end }
        if at < bytes.count, bytes[at] == UInt8(ascii: "\""), ends(at: at + 1) { at += 1 }
        if at == start { at += bytes[start].scalarLength }
    }

    private func run(from start: Int, _ isKey: Bool) -> Int {
        var end = start
        while end < bytes.count, !isDelimiter(bytes[end], isKey) { end += 1 }
        return end
    }

    private func isDelimiter(_ byte: UInt8, _ isKey: Bool) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"): true
        case UInt8(ascii: ":"), UInt8(ascii: "="): isKey
        default: false
        }
    }

    private func isComplete(_ start: Int, _ end: Int) -> Bool {
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        return ["true", "false", "null"].contains(text) || NumberSpelling.isNumber(text)
    }

    /// Reports a value that is neither number nor literal.
    mutating func checkWord(_ range: JSONRange) {
        let found = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
        let literals = ["true", "false", "null"]
        guard !literals.contains(found), !NumberSpelling.isNumber(found) else { return }
        let arguments = ["found": text(range)]
        let lowercased = found.lowercased()
        if ["nan", "infinity", "-infinity", "+infinity", "inf", "-inf"].contains(lowercased) { return report(.notANumber, range, arguments) }
        let others = ["none": "null", "nil": "null", "undefined": "null"]
        if let literal = others[lowercased] ?? Suggestion.nearest(to: found, among: literals) {
            return report(.literalSpelling, range, arguments.merging(["expected": literal]) { $1 }, fix: literal)
        }
        if let (code, corrected) = NumberSpelling.correction(of: found) {
            return report(code, range, arguments, fix: corrected.map { .init(range: range, replacement: $0) })
        }
        report(.unquotedValue, range, arguments, fix: quoted(range))
    }

    /// Reports `2,5` where a key should come: a number, a comma and more digits without a space between them.
    mutating func decimalComma(_ comma: JSONRange, _ fraction: JSONRange) -> Bool {
        guard let whole = lastWord, whole.end == comma.start, comma.end == fraction.start else { return false }
        let left = bytes[whole.start..<whole.end], right = bytes[fraction.start..<fraction.end]
        let digits = right.last == UInt8(ascii: "%") ? right.dropLast() : right
        guard left.allSatisfy(\.isDigit), !digits.isEmpty, digits.allSatisfy(\.isDigit), bytes[comma.start] == UInt8(ascii: ",") else { return false }
        let range = JSONRange(start: whole.start, end: fraction.end)
        let number = String(decoding: left, as: UTF8.self) + "." + String(decoding: right, as: UTF8.self)
        report(.decimalComma, range, ["found": text(range)], fix: digits.count == right.count ? number : "\"\(number)\"")
        lastWord = nil
        lastText = nil
        state = .separator
        return true
    }
}
