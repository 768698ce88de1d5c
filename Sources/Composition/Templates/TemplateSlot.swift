public import Measures

/// A place in a drawing and what the program puts there.
public struct TemplateSlot: Sendable {
    public enum Role: Sendable, Hashable {
        /// The headline, at its own size.
        case headline
        /// Parts under one another at the scale of the piece.
        case flow([FlowPart])
        /// More room for the parts of the flow in another slot.
        case continuation(of: String)
        /// The campaign's picture.
        case picture
        /// The QR code of the link.
        case qr
        /// The region's pattern.
        case band
        /// The small print.
        case imprint
    }

    /// Where in its frame the copy stands when the frame is higher.
    public enum Anchor: String, Sendable, CaseIterable { case top, middle, bottom }

    public var name: String
    public var role: Role
    public var frame: Rect
    /// Whether the ground behind it is dark, so that copy must be light.
    public var onDark: Bool
    /// Whether the headline in the script of the place may stand below the headline.
    public var takesScript = false
    public var anchor: Anchor

    /// The slots whose room it takes when there is nothing to put into them.
    public var takes: [String]
    /// How many of the parts of its flow it shows at most: the first that the piece has.
    public var most: Int
    /// The name of the swatch of a disc behind a picture.
    public var disc: String?

    public init(name: String, role: Role, frame: Rect, onDark: Bool, anchor: Anchor, takes: [String] = [], most: Int = .max, disc: String? = nil) {
        self.name = name
        self.role = role
        self.frame = frame
        self.onDark = onDark
        self.anchor = anchor
        self.takes = takes
        self.most = most
        self.disc = disc
    }
}
