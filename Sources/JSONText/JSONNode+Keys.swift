public import Diagnostics

extension JSONNode {
    /// Where the key of a member stands; the place of the object where there is no such member.
    public func keyPlace(_ key: String) -> SourcePlace { keyRange(key).map(document.file.place) ?? place }

    func keyRange(_ key: String) -> JSONRange? {
        guard case .object(let members) = value.content else { return nil }
        return members.first { $0.key == key }?.keyRange
    }
}
