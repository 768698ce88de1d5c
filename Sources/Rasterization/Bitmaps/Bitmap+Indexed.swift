internal import Artwork

extension Bitmap {
    /// More colours than this are counted in cells of similar ones: photographs, long gradients.
    private static let mostExactColours = 4_096
    /// Eight values of each channel to a cell.
    private static let cellMask: UInt32 = 0xF8F8F8

    /// The picture in at most 256 colours: exactly when it has no more, else in a palette made for it.
    ///
    /// Equal pictures give equal results. Colours of which there is much, those of areas, stay exactly as they are; the
    /// others, mostly soft edges, are put together where they are alike. There is no dithering.
    public func indexed() -> IndexedBitmap {
        guard let census = ColourCensus(pixels, mask: 0xFFFFFF, limit: Bitmap.mostExactColours) ?? ColourCensus(pixels, mask: Bitmap.cellMask, limit: .max)
        else { return IndexedBitmap(width: width, height: height, palette: [], indices: []) }
        let palette = PaletteMaker.palette(for: census.colours)
        return IndexedBitmap(
            width: width, height: height, palette: palette.colours.map(RGB.init(pixel:)), indices: census.expand(palette.places))
    }
}
