public import Diagnostics
public import Measures

/// A place for copy in a designer's drawing.
public struct SVGSlot: Sendable {
    /// What stands after `slot-` in the object's name.
    public var name: String
    /// In millimetres from the corner of the trim.
    public var frame: Rect
    public var place: SourcePlace
}
