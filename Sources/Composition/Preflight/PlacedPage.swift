internal import Artwork
internal import Measures

/// A finished page, with the slot that each of its items came from.
public struct PlacedPage: Sendable {
    var drawing: TemplateDrawing
    var page: Page
    var slots: [PlacedSlot]
    /// `nil` on a released page.
    var tag: Tag?

    /// The tag of the draft mark, and the room that it needs.
    struct Tag: Sendable {
        var frame: Rect
        var room: Rect
    }

    struct PlacedSlot: Sendable {
        var slot: TemplateSlot
        /// Its items on the page.
        var items: Range<Int>
        var code: Code?
        /// The campaign's picture, with its map onto the page.
        var picture: (picture: Picture, transform: Transform)?
    }

    /// A QR code with its quiet zone.
    struct Code: Sendable {
        var square: Rect
        /// The side of one module, in millimetres.
        var module: Double
    }
}
