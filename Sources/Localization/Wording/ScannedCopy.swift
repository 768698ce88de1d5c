/// A message cut into tokens, by bytes: placeholders are one token each, escapes are marks. Of a message with declarations or variants only the
/// patterns are looked at, each ended by a mark.
struct ScannedCopy {
    let bytes: [UInt8]
    /// The same bytes in small letters, for ASCII and the accented letters of Latin-1.
    let small: [UInt8]
    /// Whether the message has declarations or variants.
    private(set) var isComplex = false
    private(set) var tokens: [CopyToken] = []
    private var at = 0

    init(_ text: String, _ vocabulary: Vocabulary) {
        bytes = Array(text.utf8)
        small = ScannedCopy.lowercased(bytes)
        tokens.reserveCapacity(bytes.count / 5 + 2)
        var apart = false
        isComplex = bytes.first { $0 > 0x20 } == UInt8(ascii: ".") || startsPattern(bytes.firstIndex { $0 > 0x20 } ?? 0)
        var isOutside = isComplex
        while at < bytes.count {
            if isOutside {
                skipToPattern()
                (isOutside, apart) = (false, true)
            } else if isComplex, bytes[at] == UInt8(ascii: "}") {
                tokens.append(CopyToken(kind: .mark, range: at..<at + 1, mark: bytes[at]))
                at = min(bytes.count, at + 2)
                isOutside = true
            } else if bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) {
                at += 1
                apart = true
            } else if let space = noBreakSpace {
                at += space
                apart = true
            } else {
                var token = next(vocabulary)
                token.isApart = apart
                tokens.append(token)
                apart = false
            }
        }
    }

    /// A stretch of the message as it is written.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    static func lowercased(_ bytes: [UInt8]) -> [UInt8] {
        var small = bytes
        for (index, byte) in bytes.enumerated() {
            if (0x41...0x5A).contains(byte) {
                small[index] = byte | 0x20
            } else if (0x80...0x9E).contains(byte), byte != 0x97, index > 0, bytes[index - 1] == 0xC3 {
                small[index] = byte + 0x20
            }
        }
        return small
    }

    private mutating func next(_ vocabulary: Vocabulary) -> CopyToken {
        let start = at
        if bytes[at] == UInt8(ascii: "{") {
            placeholder()
            return CopyToken(kind: .placeholder, range: start..<at)
        }
        guard isWord(at) else {
            let first = bytes[at]
            at = min(bytes.count, at + (first == UInt8(ascii: "\\") ? 2 : max(1, markLength(at))))
            return CopyToken(kind: .mark, range: start..<at, mark: first)
        }
        return word(vocabulary)
    }

    private func startsPattern(_ index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index] == UInt8(ascii: "{") && bytes[index + 1] == UInt8(ascii: "{")
    }

    /// Behind the next `{{`; keywords, declarations and keys are no copy.
    private mutating func skipToPattern() {
        while at < bytes.count {
            if startsPattern(at) {
                at += 2
                return
            }
            if bytes[at] == UInt8(ascii: "{") {
                placeholder()
            } else if bytes[at] == UInt8(ascii: "|") {
                at += 1
                while at < bytes.count, bytes[at] != UInt8(ascii: "|") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
                at += 1
            } else {
                at += 1
            }
        }
    }

    /// Up to the closing brace; a quoted value may hold one.
    private mutating func placeholder() {
        var quoted = false
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "|") {
                quoted.toggle()
            } else if byte == UInt8(ascii: "\\"), quoted {
                at = min(bytes.count, at + 1)
            } else if byte == UInt8(ascii: "}"), !quoted {
                return
            }
        }
    }

    private mutating func word(_ vocabulary: Vocabulary) -> CopyToken {
        let start = at
        var onlyDigits = true, isNumber = true, hasLower = false, hasVowel = false, isAddress = false
        while at < bytes.count {
            if apostrophe(at) {
                at += 3
                continue
            }
            guard isWord(at) || joins(at) else { break }
            let byte = bytes[at]
            if !isDigit(byte) { onlyDigits = false }
            if isWord(at), !isDigit(byte) { isNumber = false }
            if (0x61...0x7A).contains(byte) || at > start && bytes[at - 1] == 0xC3 && byte >= 0xA0 { hasLower = true }
            switch small[at] {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): hasVowel = true
            default: break
            }
            if byte == UInt8(ascii: "."), !isNumber { isAddress = true }
            at += 1
        }
        if opensAddress(isAddress) {
            while at < bytes.count, bytes[at] > 0x20 { at += 1 }
            return CopyToken(kind: .word, range: start..<at, hasLower: true)
        }
        var token = CopyToken(kind: isNumber ? .number : .word, range: start..<at, hasLower: hasLower, hasVowel: hasVowel)
        token.startsUpper = bytes[start] != small[start] || start + 1 < at && bytes[start] == 0xC3 && bytes[start + 1] != small[start + 1]
        if onlyDigits, at - start <= 6 { token.value = bytes[start..<at].reduce(0) { $0 * 10 + Int($1) - 0x30 } }
        if !isNumber { token.word = vocabulary.find(small[start..<at]) }
        return token
    }

    /// `https://…` and `kpu.go.id/…` are one token up to the next white space.
    private func opensAddress(_ hasDot: Bool) -> Bool {
        let slash = UInt8(ascii: "/")
        if hasDot, at < bytes.count, bytes[at] == slash { return true }
        return at + 2 < bytes.count && bytes[at] == UInt8(ascii: ":") && bytes[at + 1] == slash && bytes[at + 2] == slash
    }

    private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private func isWord(_ index: Int) -> Bool {
        guard index < bytes.count else { return false }
        let byte = bytes[index]
        if byte < 0x80 { return isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) }
        return markLength(index) == 0
    }

    /// Whether a mark stands inside a word: `surat-surat`, `A.5`, `Ma'ruf`, `07.00`, `13:00`, `17/4/2019`, `H+1`.
    private func joins(_ index: Int) -> Bool {
        guard index > 0, index + 1 < bytes.count, isWord(index - 1), isWord(index + 1) else { return false }
        switch bytes[index] {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"): return true
        case UInt8(ascii: ":"), UInt8(ascii: "/"): return isDigit(bytes[index - 1]) && isDigit(bytes[index + 1])
        case UInt8(ascii: "+"): return isDigit(bytes[index + 1])
        default: return false
        }
    }

    /// Whether a curved apostrophe stands inside a word: `Ma’ruf`.
    private func apostrophe(_ index: Int) -> Bool {
        index > 0 && index + 3 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99 && isWord(index - 1)
            && isWord(index + 3)
    }

    /// The bytes of a mark outside ASCII, of the blocks Latin-1 Supplement and General Punctuation; 0 for a letter.
    private func markLength(_ index: Int) -> Int {
        if bytes[index] == 0xC2 { return 2 }
        if bytes[index] == 0xE2, index + 1 < bytes.count, bytes[index + 1] == 0x80 || bytes[index + 1] == 0x81 { return 3 }
        return 0
    }

    /// The bytes of a no-break space, where one stands.
    private var noBreakSpace: Int? {
        if bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 { return 2 }
        if bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] == 0xAF { return 3 }
        return nil
    }
}
