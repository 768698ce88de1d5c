/// A colour of a picture, as the choice of a palette sees it.
struct WeighedColour {
    /// `0xRRGGBB`.
    var value: UInt32
    /// Its place in the census.
    var place: Int
    /// How many pixels have it.
    var weight: Double
}
