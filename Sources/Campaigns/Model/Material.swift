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

    /// What the program is to draw itself.
    public func draws(_ name: String) -> Bool { slots[name] == .flag(true) }
}
