internal import Artwork
internal import Measures
internal import Typography

/// Shapes copy and sets it: measures paragraphs, paints their lines, keeps what was shaped before.
///
/// One per worker, like the typesetter that it holds.
final class ParagraphSetter {
    private struct Key: Hashable {
        var text: String
        var style: TextStyle
        var language: String
    }

    private let typesetter: Typesetter
    private var shaped: [Key: ShapedParagraph] = [:]
    /// How many paragraphs are kept: enough for the copy that regions share, little enough to stay flat.
    private static let kept = 512

    init(typesetter: Typesetter) { self.typesetter = typesetter }

    func shape(_ text: String, _ style: TextStyle, language: String) -> ShapedParagraph {
        let key = Key(text: text, style: style, language: language)
        if let known = shaped[key] { return known }
        if shaped.count >= ParagraphSetter.kept { shaped.removeAll(keepingCapacity: true) }
        let shapedText = typesetter.shape(text, face: style.face, language: language)
        let paragraph = ShapedParagraph(
            shapedText, tracking: style.tracking, capHeight: typesetter.metrics(typesetter.font(for: style.face)).capHeight,
            ink: typesetter.ink(of: shapedText))
        shaped[key] = paragraph
        return paragraph
    }
}
