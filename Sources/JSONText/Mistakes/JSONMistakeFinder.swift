internal import Diagnostics

/// Reads a text that is not JSON as its writer meant it, and collects what must be changed.
///
/// It finds mistakes and never accepts a file: it runs only after ``JSONReader`` has refused one.
struct JSONMistakeFinder {
    /// A list or an object that is not closed yet.
    struct Frame {
        var isObject: Bool
        var open: Int
        var closer: String { isObject ? "}" : "]" }
    }

    /// What the grammar waits for.
    enum State {
        /// The value of the whole file.
        case start
        /// A key or an item; with the comma before it, if there is one.
        case item(comma: JSONRange?)
        case colon(key: JSONRange)
        case value(key: JSONRange)
        case separator
        case done
    }

    /// So many mistakes are enough for one reading.
    static let most = 100

    let bytes: [UInt8]
    var at = 0
    /// The end of the last token.
    var last = 0
    var state = State.start
    var frames: [Frame] = []
    var mistakes: [JSONMistake] = []
    /// The bracket whose line is indented more than that of the one that closes it: probably its own is missing.
    var suspect: Int?
    /// The last complete value, when it is a bare word or a number.
    var lastWord: JSONRange?
    /// The last complete value, when it is a text.
    var lastText: JSONRange?

    static func find(_ bytes: [UInt8]) -> [JSONMistake] {
        var finder = JSONMistakeFinder(bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { finder.at = 3 }
        finder.last = finder.at
        while finder.mistakes.count < most, finder.frames.count <= JSONLimit.depth.most {
            let token = finder.next(finder.position)
            if token.kind == .end {
                finder.finish()
                break
            }
            guard finder.take(token) else { break }
            finder.last = token.range.end
        }
        return finder.mistakes
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var inObject: Bool { frames.last?.isObject ?? false }

    private var position: JSONToken.Position {
        switch state {
        case .start, .value: .value
        case .item: inObject ? .key : .value
        case .colon: .colon
        case .separator, .done: .separator
        }
    }

    /// Goes one token on; false where the rest of the text tells no more.
    private mutating func take(_ token: JSONToken) -> Bool {
        switch state {
        case .start: return takeStart(token)
        case .item(let comma): inObject ? takeKey(token, after: comma) : takeItem(token, after: comma)
        case .colon(let key): takeColon(token, key)
        case .value(let key): takeValue(token, key)
        case .separator: takeSeparator(token)
        case .done: return takeAfterEnd(token)
        }
        return true
    }

    private mutating func takeStart(_ token: JSONToken) -> Bool {
        switch token.kind {
        case .open, .string, .word: value(token)
        case .close, .colon, .comma, .end: unexpected(token)
        }
        return true
    }

    private mutating func takeKey(_ token: JSONToken, after comma: JSONRange?) {
        switch token.kind {
        case .string: state = .colon(key: token.range)
        case .word:
            if let comma, decimalComma(comma, token.range) { return }
            report(.unquotedKey, token.range, ["key": text(token.range)], fix: quoted(token.range))
            state = .colon(key: token.range)
        case .close: close(token, after: comma)
        case .comma: report(.extraComma, token.range, fix: "")
        case .colon:
            report(.missingKey, token.range)
            state = .value(key: token.range)
        case .open:
            report(.missingKey, token.range)
            value(token)
        case .end: break
        }
    }

    private mutating func takeItem(_ token: JSONToken, after comma: JSONRange?) {
        switch token.kind {
        case .open, .string, .word: value(token)
        case .close: close(token, after: comma)
        case .comma: report(.extraComma, token.range, fix: "")
        case .colon, .end: unexpected(token)
        }
    }

    private mutating func takeColon(_ token: JSONToken, _ key: JSONRange) {
        switch token.kind {
        case .colon: state = .value(key: key)
        case .open, .string, .word:
            insert(.missingColon, ":", at: key.end, ["key": text(key)])
            value(token)
        case .comma, .close, .end: missingValue(token, key)
        }
    }

    private mutating func takeValue(_ token: JSONToken, _ key: JSONRange) {
        switch token.kind {
        case .open, .string, .word: value(token)
        case .comma, .close: missingValue(token, key)
        case .colon: report(.jsonSyntax, token.range, ["found": text(token.range)], fix: "")
        case .end: break
        }
    }

    private mutating func takeSeparator(_ token: JSONToken) {
        switch token.kind {
        case .comma: state = .item(comma: token.range)
        case .close: close(token, after: nil)
        case .open, .string, .word:
            insert(.missingComma, ",", at: last)
            state = .item(comma: nil)
            inObject ? takeKey(token, after: nil) : takeItem(token, after: nil)
        case .colon:
            if let key = lastText {
                openObject(before: key)
            } else {
                unexpected(token)
                if inObject { state = .value(key: token.range) } else { state = .item(comma: nil) }
            }
        case .end: break
        }
    }

    /// The value of the file is complete; whatever comes is too much.
    private mutating func takeAfterEnd(_ token: JSONToken) -> Bool {
        if token.kind == .colon, let key = lastText {
            openObject(before: key)
            return true
        }
        let before = JSONRange(start: max(last - 1, 0), end: last)
        switch token.kind {
        case .end: return false
        case .close:
            report(.textAfterEnd, token.range, ["found": text(token.range)], related: before, fix: .init(range: token.range, replacement: ""))
            return true
        case .open, .string, .word: report(.secondValue, token.range, related: before)
        case .comma, .colon: report(.textAfterEnd, token.range, ["found": text(token.range)], related: before)
        }
        return false
    }

    /// A value begins, or is there whole.
    private mutating func value(_ token: JSONToken) {
        lastWord = token.kind == .word ? token.range : nil
        lastText = token.kind == .string ? token.range : nil
        if token.kind == .open {
            frames.append(Frame(isObject: bytes[token.range.start] == UInt8(ascii: "{"), open: token.range.start))
            state = .item(comma: nil)
        } else {
            if token.kind == .word { checkWord(token.range) }
            state = frames.isEmpty ? .done : .separator
        }
    }

    private mutating func missingValue(_ token: JSONToken, _ key: JSONRange) {
        report(.missingValue, JSONRange(start: last, end: last + 1), ["key": text(key)])
        if token.kind == .comma { state = .item(comma: token.range) } else { close(token, after: nil) }
    }

    /// What was read as a text is the first key of an object that nothing opens.
    private mutating func openObject(before key: JSONRange) {
        report(.missingOpeningBracket, key, ["key": text(key)], fix: .init(range: JSONRange(start: key.start, end: key.start), replacement: "{"))
        frames.append(Frame(isObject: true, open: key.start))
        state = .value(key: key)
    }

    private mutating func unexpected(_ token: JSONToken) {
        report(.jsonSyntax, token.range, ["found": text(token.range)])
    }
}
