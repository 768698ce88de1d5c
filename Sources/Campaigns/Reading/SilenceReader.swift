internal import Diagnostics
internal import JSONText

/// Reads `silence`: codes, or messages and codes, with a reason each.
struct SilenceReader {
    func read(_ node: JSONNode) -> [Silence] {
        guard node.isObject else {
            node.refuse("an object of reasons")
            return []
        }
        return node.members.compactMap { key, reason in
            let parts = key.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let message = parts.count == 2 ? parts.first : nil
            guard let code = code(parts.last ?? "", message: message, key: key, in: node), let text = reason.string() else { return nil }
            guard text.contains(where: { $0.isLetter }) else {
                reason.report(.invalidValue, ["field": key, "value": text, "allowed": "a reason in words"])
                return nil
            }
            return Silence(message: message, code: code, reason: text, place: node.keyPlace(key))
        }
    }

    /// Errors cannot be silenced, nor can other warnings: those have remedies of their own.
    private func code(_ name: String, message: String?, key: String, in node: JSONNode) -> DiagnosticCode? {
        if let code = DiagnosticCode.silenceable.first(where: { $0.rawValue == name }) { return code }
        let names = DiagnosticCode.silenceable.map(\.rawValue)
        let nearest = Suggestion.nearest(to: name, among: names).map { (message.map { $0 + "/" } ?? "") + $0 }
        node.report(.invalidValue, atKey: key, ["field": "silence", "value": key, "allowed": names.joined(separator: ", ")], instead: nearest)
        return nil
    }
}
