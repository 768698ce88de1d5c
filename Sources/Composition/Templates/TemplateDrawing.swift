public import Artwork

/// A designer's drawing of one page, for pieces that have certain parts.
public struct TemplateDrawing: Sendable {
    /// The parts that a piece must have to get this drawing; the first drawing that suits is taken.
    public var needs: [FlowPart]
    public var art: SharedArt
    public var slots: [TemplateSlot]

    public init(needs: [FlowPart], art: SharedArt, slots: [TemplateSlot]) {
        self.needs = needs
        self.art = art
        self.slots = slots
    }
}
