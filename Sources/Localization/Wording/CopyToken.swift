/// A piece of a message: a word, a number, a placeholder or a mark between them.
struct CopyToken {
    enum Kind {
        case word
        /// Digits, and the full stops, colons, strokes and hyphens between them.
        case number
        case placeholder
        case mark
    }

    var kind: Kind
    /// Where it stands, in bytes of the message.
    var range: Range<Int>
    /// Its number in the vocabulary; `nil` for a word that no check knows.
    var word: Int?
    /// What a number of digits only says, up to six of them.
    var value: Int?
    /// The first byte of a mark.
    var mark: UInt8 = 0
    var startsUpper = false
    var hasLower = false
    var hasVowel = false
    /// Whether white space comes before it.
    var isApart = false

    /// Whether a variant ends with it, and so every sentence in it.
    var endsPattern: Bool { kind == .mark && mark == UInt8(ascii: "}") }

    /// Whether a sentence may end with it.
    var endsSentence: Bool { kind == .mark && (mark == UInt8(ascii: ".") || mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?")) }
}
