internal import Diagnostics

/// Something in a message that somebody should look at.
struct WordingFinding: Hashable {
    var code: DiagnosticCode
    /// In bytes of the message.
    var range: Range<Int>
    /// Those of the code besides `text` and `message`.
    var arguments: [String: String] = [:]
}
