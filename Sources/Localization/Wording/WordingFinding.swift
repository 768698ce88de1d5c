internal import Diagnostics

/// Something in a message that somebody should look at.
struct WordingFinding {
    var code: DiagnosticCode
    /// In bytes of the message.
    var range: Range<Int>
    /// Those of the code besides `text` and `message`.
    var arguments: [String: String] = [:]
    /// The text that comes in the place of some of its bytes, where that is certain.
    var change: (range: Range<Int>, text: String)?
}
