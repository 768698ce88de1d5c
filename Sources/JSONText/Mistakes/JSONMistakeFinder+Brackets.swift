internal import Diagnostics

extension JSONMistakeFinder {
    /// Takes a closing bracket, and finds those that are missing before it.
    mutating func close(_ token: JSONToken, after comma: JSONRange?) {
        if let comma { trailing(comma, before: token.range) }
        let isObject = bytes[token.range.start] == UInt8(ascii: "}")
        guard let match = frames.lastIndex(where: { $0.isObject == isObject }) else { return wrong(token) }
        while frames.count > match + 1, let inner = frames.popLast() { unclosed(inner, at: last) }
        guard let frame = frames.popLast() else { return }
        noteIndentation(frame, closedAt: token.range.start)
        closed()
    }

    /// A bracket that closes nothing that is open: too much, or of the wrong kind.
    private mutating func wrong(_ token: JSONToken) {
        guard let frame = frames.last else { return }
        let opened = JSONRange(start: frame.open, end: frame.open + 1)
        let arguments = ["found": text(token.range), "expected": frame.closer]
        var following = token.range.end
        while following < bytes.count, bytes[following].isSpace { following += 1 }
        let isClosedNext = following < bytes.count && [bytes[following]].elementsEqual(frame.closer.utf8)
        if frames.count == 1, isClosedNext {
            report(.wrongBracket, token.range, arguments, related: opened, fix: .init(range: token.range, replacement: ""))
            state = .separator
        } else {
            report(.wrongBracket, token.range, arguments, related: opened, fix: .init(range: token.range, replacement: frame.closer))
            frames.removeLast()
            closed()
        }
    }

    private mutating func closed() {
        lastWord = nil
        lastText = nil
        state = frames.isEmpty ? .done : .separator
    }

    private mutating func trailing(_ comma: JSONRange, before bracket: JSONRange) {
        // A semicolon here is not to become a comma first.
        mistakes.removeAll { $0.range == comma }
        let arguments = bracket.start < bracket.end ? ["bracket": text(bracket)] : ["bracket": frames.last?.closer ?? ""]
        report(.trailingComma, comma, arguments, fix: "")
    }

    private mutating func unclosed(_ frame: Frame, at offset: Int) {
        let arguments = ["bracket": frame.isObject ? "{" : "[", "closing": frame.closer]
        insert(.unclosedBracket, frame.closer, at: offset, arguments, related: JSONRange(start: frame.open, end: frame.open + 1))
    }

    /// The text is at its end: what is still open was not closed.
    mutating func finish() {
        let end = JSONRange(start: last, end: last)
        switch state {
        case .start:
            if mistakes.isEmpty || last == firstByte { report(.emptyFile, end) }
        case .done: break
        case .colon(let key), .value(let key): report(.missingValue, end, ["key": text(key)])
        case .item(let comma?): trailing(comma, before: end)
        case .item, .separator: break
        }
        if frames.count == 1, let suspect, let frame = frames.popLast() {
            // Indentation shows which bracket it is, but not where its end belongs.
            let open = bytes[suspect] == UInt8(ascii: "{")
            report(
                .unclosedBracket, end, ["bracket": open ? "{" : "[", "closing": open ? "}" : "]"],
                related: JSONRange(start: suspect, end: suspect + 1),
                fix: open == frame.isObject ? nil : .init(range: end, replacement: frame.closer))
            return
        }
        while let frame = frames.popLast() { unclosed(frame, at: last) }
    }

    /// Remembers the first bracket that the one before closed in its stead, as its indentation shows.
    private mutating func noteIndentation(_ frame: Frame, closedAt closing: Int) {
        guard suspect == nil, let inner = indentation(of: closing, onlyFirst: true), let outer = indentation(of: frame.open, onlyFirst: false),
            inner < outer
        else { return }
        suspect = frame.open
    }

    /// How far the line of a byte is indented; `nil` for a very long line, or where the byte is not the first on its line and should be.
    private func indentation(of offset: Int, onlyFirst: Bool) -> Int? {
        var start = offset
        while start > 0, bytes[start - 1] != 0x0A {
            guard offset - start < 500 else { return nil }
            start -= 1
        }
        let first = afterBlanks(start)
        return onlyFirst && first != offset ? nil : first - start
    }
}
