public import Artwork

/// The text of a piece for a messenger, the radio or a screen reader.
public enum PlainText {
    /// UTF-8 text, a blank line between two thoughts, steps numbered.
    public static func file(_ artwork: Artwork) -> [UInt8] { Array((text(artwork) + "\n").utf8) }

    static func text(_ artwork: Artwork) -> String {
        artwork.reading.map(text).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static func text(_ block: ReadingBlock) -> String {
        switch block.content {
        case .kicker(let text), .headline(let text), .heading(let text), .paragraph(let text), .office(let text), .callout(let text),
            .imprint(let text): text
        case .question(let question, let answer): "\(question)\n\(answer)"
        case .picture, .inLanguage: ""
        case .draft(let text): "[\(text)]"
        case .steps(let steps): steps.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
        case .link(_, let address): address
        case .table(let caption, _, let rows):
            ([caption + ":"] + rows.map { row in "- " + row.joined(separator: ": ") }).joined(separator: "\n")
        }
    }
}
