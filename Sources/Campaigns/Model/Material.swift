public import Diagnostics

/// One template used by a campaign.
public struct Material: Sendable {
    public var id: String
    public var template: String
    public var copies: CopiesRule
    public var slots: [String: SlotSource]
    public var renditions: [Rendition]
    public var place: SourcePlace

    /// What the program is to draw itself.
    public func draws(_ name: String) -> Bool { slots[name] == .flag(true) }
}
