public import Diagnostics

/// One template used by a campaign.
public struct Material: Sendable {
    public var id: String
    public var template: String
    public var copies: CopiesRule
    public var slots: [String: SlotSource]
    public var renditions: [Rendition]
    /// Where the name of its template stands.
    public var place: SourcePlace
    /// Where the messages, pictures and flags of its slots stand.
    public var slotPlaces: [String: SourcePlace]
    /// How it is made in each language that has a catalogue; in others alone.
    public var forms: [String: EditionForm] = [:]

    /// What its editions are in, when it is wanted in some languages: `jv`, or `jv+id` where it is made in both.
    public func editions(in languages: [String]) -> [String] {
        forms.isEmpty ? languages : languages.compactMap { language in
            switch forms[language] ?? .alone {
            case .alone: language
            case .bilingual(let source): "\(language)+\(source)"
            case .dropped: nil
            }
        }
    }

    /// What the program is to draw itself.
    public func draws(_ name: String) -> Bool { slots[name] == .flag(true) }
}
