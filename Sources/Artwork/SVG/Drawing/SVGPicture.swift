/// A PNG of the drawing, decoded once.
struct SVGPicture {
    var width: Int
    var height: Int
    var rgba: [UInt8]
    var png: [UInt8]
}
