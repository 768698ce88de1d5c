public import Diagnostics

extension JSONNode {
    /// Where the key of a member stands; the place of the object where there is no such member.
    public func keyPlace(_ key: String) -> SourcePlace { keyRange(key).map(document.file.place) ?? place }

    /// Reports a finding at the key of a member.
    public func report(_ code: DiagnosticCode, severity: Severity = .error, atKey key: String, _ arguments: [String: String]) {
        document.report(code, severity: severity, at: keyRange(key) ?? value.range, arguments)
    }

    private func keyRange(_ key: String) -> JSONRange? {
        guard case .object(let members) = value.content else { return nil }
        return members.first { $0.key == key }?.keyRange
    }
}
