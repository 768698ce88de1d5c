/// A piece of a text that means to be JSON.
struct JSONToken {
    enum Kind {
        case open, close, colon, comma
        /// A text, however it is quoted.
        case string
        /// A number, a literal, or a word without quotation marks.
        case word
        case end
    }

    var kind: Kind
    var range: JSONRange

    /// What the grammar waits for where a token is read; decides how a word or a quotation mark is taken.
    enum Position { case key, colon, value, separator }
}
