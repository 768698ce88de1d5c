internal import Artwork

extension Bitmap {
    private static let mostExactColours = 4_096
    private static let mostCells = 1 << 15

    /// The picture in at most 256 colours: exactly when it has no more, else in a palette made for it.
    ///
    /// Equal pictures give equal results. Colours of which there is much, those of areas, stay exactly as they are; the
    /// others, mostly soft edges, are put together where they are alike. There is no dithering.
    public func indexed() -> IndexedBitmap {
        guard let census = census() else { return IndexedBitmap(width: width, height: height, palette: [], indices: []) }
        let palette = PaletteMaker.palette(for: census.colours)
        return IndexedBitmap(
            width: width, height: height, palette: palette.colours.map(RGB.init(pixel:)), indices: census.expand(palette.places))
    }

    /// Cells of similar colours, which are quickly counted; colours themselves where there are so few that each may have its place.
    private func census() -> ColourCensus? {
        guard let cells = ColourCensus(pixels, by: CellTable(), limit: Bitmap.mostCells) else { return nil }
        guard cells.colours.count <= PaletteMaker.size else { return cells }
        return ColourCensus(pixels, by: PlaceTable(), limit: Bitmap.mostExactColours) ?? cells
    }
}
