public import Artwork
internal import Measures
internal import PNGCodec
public import Rasterization

/// Writes the first page of a piece as a PNG cut to the trim, with a palette and texts that say what it shows.
public struct PNGWriter {
    private let rasterizer: Rasterizer
    private let encoder = PNGEncoder()

    public init(rasterizer: Rasterizer) { self.rasterizer = rasterizer }

    /// A thumbnail is 400 pixels wide, and 800 for pieces wider than two to one.
    public static func thumbnailWidth(_ page: Page) -> Int { page.trim.width > 2 * page.trim.height ? 800 : 400 }

    /// For messengers.
    public static let sharedWidth = 1_600

    /// - Parameter texts: keyword and text of each text chunk, in order.
    /// - Returns: `nil` for an artwork without pages.
    public func file(_ artwork: Artwork, width: Int, texts: [(keyword: String, text: String)]) throws -> [UInt8]? {
        guard let page = artwork.pages.first else { return nil }
        let area = Rect(x: 0, y: 0, width: page.trim.width, height: page.trim.height)
        let indexed = try rasterizer.drawIndexed(page, area: area, pixelWidth: width, background: RGB(255, 255, 255))
        return try encoder.encode(
            width: indexed.width, height: indexed.height, palette: indexed.palette.map { ($0.red, $0.green, $0.blue) }, indices: indexed.indices,
            texts: texts.map { PNGText($0.keyword, $0.text) })
    }
}
