/// The languages in which the program speaks to its users.
enum ProgramLanguage: String, Sendable, CaseIterable {
    case id
    case en

    /// The language of the environment: `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set; English unless it is Indonesian.
    static func ofEnvironment(_ variables: [String: String]) -> ProgramLanguage {
        let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty } ?? ""
        return tag == "id" || tag.hasPrefix("id_") || tag.hasPrefix("id.") ? .id : .en
    }
}
