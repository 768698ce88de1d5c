public import Artwork
public import Diagnostics

/// A designer's drawing of one page, for pieces that have certain parts.
public struct TemplateDrawing: Sendable {
    /// The parts that a piece must have to get this drawing; the first drawing that suits is taken.
    public var needs: [FlowPart]
    public var art: SharedArt
    public var slots: [TemplateSlot]

    /// What is wrong with the drawing itself, whatever copy it takes: no edition can be made with it where there is an error.
    public var faults: [Diagnostic]

    public init(needs: [FlowPart], art: SharedArt, slots: [TemplateSlot], faults: [Diagnostic] = []) {
        self.needs = needs
        self.art = art
        self.slots = slots
        self.faults = faults
    }
}
