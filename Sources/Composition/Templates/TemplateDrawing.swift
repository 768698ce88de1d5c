public import Artwork
public import Diagnostics

/// A designer's drawing of one page, for pieces that have certain parts.
public struct TemplateDrawing: Sendable {
    /// The parts that a piece must have to get this drawing; the first drawing that suits is taken.
    public var needs: [FlowPart]
    public var art: SharedArt
    public var slots: [TemplateSlot]
    /// Whether it has more room for copy than the usual ones, and is taken where copy does not fit those.
    public var isForLongCopy: Bool
    /// Whether left and right are changed about, as on pages that are read from right to left.
    var isMirrored = false

    /// What is wrong with the drawing itself, whatever copy it takes: no edition can be made with it where there is an error.
    public var faults: [Diagnostic]
    /// Its file in the template's folder.
    public var file: String

    public init(needs: [FlowPart], art: SharedArt, slots: [TemplateSlot], isForLongCopy: Bool = false, faults: [Diagnostic] = [], file: String = "") {
        self.needs = needs
        self.art = art
        self.slots = slots
        self.isForLongCopy = isForLongCopy
        self.faults = faults
        self.file = file
    }
}
