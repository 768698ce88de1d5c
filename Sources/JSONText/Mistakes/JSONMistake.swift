internal import Diagnostics

/// Something that a person wrote and JSON does not have.
struct JSONMistake: Hashable {
    var code: DiagnosticCode
    var range: JSONRange
    var arguments: [String: String] = [:]
    /// Another place that explains it.
    var related: JSONRange?
    /// What goes, and what comes in its place, where that is certain.
    var fix: Change?

    struct Change: Hashable {
        var range: JSONRange
        var replacement: String
    }
}
