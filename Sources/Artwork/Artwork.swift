/// A finished piece: nothing is left to decide, every rendition only writes it down.
public struct Artwork: Sendable {
    public var title: String
    /// BCP 47 tag of the language of the text.
    public var language: String
    public var pages: [Page]
    /// The whole text in reading order, for readers who do not see the pages.
    public var reading: [ReadingBlock]

    public init(title: String, language: String, pages: [Page], reading: [ReadingBlock]) {
        self.title = title
        self.language = language
        self.pages = pages
        self.reading = reading
    }
}
