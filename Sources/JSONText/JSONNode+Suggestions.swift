public import Diagnostics

extension JSONNode {
    /// Reports a text that names nothing there is; the nearest of the names, where one is near, is told as `suggestion` and as a change.
    public func report(_ code: DiagnosticCode, _ arguments: [String: String], nearest names: [String]) {
        report(code, arguments, instead: text.flatMap { Suggestion.nearest(to: $0, among: names) })
    }

    /// Reports a value, with the text that belongs in its place where that is known.
    public func report(_ code: DiagnosticCode, _ arguments: [String: String], instead text: String?) {
        report(code, at: value.range, arguments, instead: text)
    }

    /// Reports the key of a member, with the key that belongs in its place where that is known.
    public func report(_ code: DiagnosticCode, atKey key: String, _ arguments: [String: String], instead text: String?) {
        report(code, at: keyRange(key) ?? value.range, arguments, instead: text)
    }

    func report(_ code: DiagnosticCode, at range: JSONRange, _ arguments: [String: String], instead text: String?) {
        document.report(
            code, at: range, arguments.merging(["suggestion": text ?? ""]) { $1 }, fix: text.map { document.file.fix(range, JSONNode.written($0)) })
    }

    /// A text as JSON writes it.
    private static func written(_ text: String) -> String {
        var writer = JSONWriter()
        writer.string(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
