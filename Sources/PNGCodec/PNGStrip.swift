/// Some rows of a picture, compressed by themselves, so that they are the same bytes in every picture that has them.
struct PNGStrip {
    /// A whole `IDAT` chunk.
    var chunk: [UInt8]
    /// The check of the rows (RFC 1950).
    var check: UInt32
    /// How many bytes the rows are before they are compressed.
    var length: Int
}
