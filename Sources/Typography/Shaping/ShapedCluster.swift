/// The smallest piece of a shaped text that a line break or a caret cannot part.
public struct ShapedCluster: Sendable, Hashable {
    /// Its places in ``ShapedText/glyphs``, in the order in which they are painted from left to right. Empty for characters that show nothing.
    public var glyphs: Range<Int>
    /// The sum of the advances of its glyphs, in units of the font size.
    public var advance: Double
    /// Its places in the text, as offsets of UTF-8 bytes.
    public var text: Range<Int>
    /// Whether it vanishes at the end of a line: white space, line ends, and characters that never show anything.
    public var isSpace: Bool
    /// Whether a line may end after it.
    public var breakAfter: LineBreak
    /// How deep runs of the other direction are nested here (UAX #9): odd where the writing runs from right to left.
    public var level: UInt8

    public init(glyphs: Range<Int>, advance: Double, text: Range<Int>, isSpace: Bool, breakAfter: LineBreak, level: UInt8 = 0) {
        self.glyphs = glyphs
        self.advance = advance
        self.text = text
        self.isSpace = isSpace
        self.breakAfter = breakAfter
        self.level = level
    }

    /// Whether the writing runs from right to left here.
    public var isRightToLeft: Bool { level & 1 == 1 }
}
