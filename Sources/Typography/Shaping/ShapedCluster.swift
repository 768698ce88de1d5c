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
    /// Whether the writing runs from right to left here.
    public var isRightToLeft: Bool

    public init(glyphs: Range<Int>, advance: Double, text: Range<Int>, isSpace: Bool, breakAfter: LineBreak, isRightToLeft: Bool = false) {
        self.glyphs = glyphs
        self.advance = advance
        self.text = text
        self.isSpace = isSpace
        self.breakAfter = breakAfter
        self.isRightToLeft = isRightToLeft
    }
}
