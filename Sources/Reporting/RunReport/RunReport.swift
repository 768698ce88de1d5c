/// What a run came to, as one page in Indonesian that can be forwarded: pictures, and what must be mended.
public struct RunReport: Sendable {
    /// A finding in words.
    public struct Finding: Sendable {
        public var isError: Bool
        public var code: String
        /// What is wrong and what to do.
        public var sentence: String
        /// File, line and column; empty where no file is to blame.
        public var place: String
        /// The line of the file before, at and after the place.
        public var excerpt: (before: String, marked: String, after: String)?
        /// The change to make, where it is certain.
        public var fix: String?

        public init(isError: Bool, code: String, sentence: String, place: String, excerpt: (before: String, marked: String, after: String)?, fix: String?) {
            self.isError = isError
            self.code = code
            self.sentence = sentence
            self.place = place
            self.excerpt = excerpt
            self.fix = fix
        }
    }

    /// A picture of a piece.
    public struct Thumbnail: Sendable {
        public var png: [UInt8]
        /// Material and language.
        public var kind: String
        /// The region's name.
        public var region: String

        public init(png: [UInt8], kind: String, region: String) {
            self.png = png
            self.kind = kind
            self.region = region
        }
    }

    /// One campaign's part of the page.
    public struct Part: Sendable {
        public var title: String
        public var cycle: String
        public var regions: Int
        public var editions: Int
        /// Editions that were refused.
        public var refused: Int
        public var thumbnails: [Thumbnail]

        public init(title: String, cycle: String, regions: Int, editions: Int, refused: Int, thumbnails: [Thumbnail]) {
            self.title = title
            self.cycle = cycle
            self.regions = regions
            self.editions = editions
            self.refused = refused
            self.thumbnails = thumbnails
        }
    }

    public var made: Int
    public var unchanged: Int
    public var refusedEditions: Int
    public var refusedCampaigns: [String]
    public var drafts: Int
    /// In the order of files and lines.
    public var findings: [Finding]
    public var parts: [Part]

    public init(
        made: Int, unchanged: Int, refusedEditions: Int, refusedCampaigns: [String], drafts: Int, findings: [Finding], parts: [Part]
    ) {
        self.made = made
        self.unchanged = unchanged
        self.refusedEditions = refusedEditions
        self.refusedCampaigns = refusedCampaigns
        self.drafts = drafts
        self.findings = findings
        self.parts = parts
    }

    /// The page, self-contained: no script, no other file.
    public func page() -> [UInt8] { RunReportPage(self).bytes() }
}
