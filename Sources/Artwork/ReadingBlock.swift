/// A piece of the text of an artwork, in the order in which it is read.
public enum ReadingBlock: Sendable, Hashable {
    /// The line above the headline.
    case kicker(String)
    /// The headline of the piece.
    case headline(String)
    case paragraph(String)
    /// The title of a part of the piece.
    case heading(String)
    /// A question and the answer to it.
    case question(String, answer: String)
    /// The office that answers.
    case office(String)
    /// A paragraph that stands out.
    case callout(String)
    case steps([String])
    /// Papers, choices or conditions: a caption and its rows.
    case table(caption: String, header: [String], rows: [[String]])
    /// A picture, told in words.
    case picture(String)
    case link(text: String, address: String)
    /// Small print.
    case imprint(String)
    /// That this is not a released piece.
    case draft(String)
    /// One of the others in another language than that of the piece, by its BCP 47 tag.
    indirect case inLanguage(String, ReadingBlock)

    /// The block itself, whatever it is in.
    public var content: ReadingBlock { if case .inLanguage(_, let block) = self { block.content } else { self } }
    /// What it is in, where that is not the language of the piece.
    public var language: String? { if case .inLanguage(let tag, _) = self { tag } else { nil } }
}
