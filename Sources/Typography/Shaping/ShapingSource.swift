/// A text as it is handed to Pango: the same bytes, but for characters that divide paragraphs or control terminals.
///
/// Those become spaces of as many bytes, so that offsets stay; what they mean for lines is read from the text itself.
struct ShapingSource {
    let text: String
    let scalars: [Unicode.Scalar]
    /// Where the first byte of each scalar stands.
    let offsets: [Int]
    let bytes: [UInt8]

    init(_ text: String) {
        self.text = text
        var bytes = Array(text.utf8)
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int] = []
        scalars.reserveCapacity(bytes.count)
        offsets.reserveCapacity(bytes.count)
        var offset = 0
        for scalar in text.unicodeScalars {
            scalars.append(scalar)
            offsets.append(offset)
            let end = offset + UTF8.width(scalar)
            switch scalar.value {
            case 0..<0x20, 0x7F: bytes[offset] = 0x20
            case 0x80..<0xA0: bytes.replaceSubrange(offset..<end, with: [0xC2, 0xA0])
            case 0x2028, 0x2029: bytes.replaceSubrange(offset..<end, with: [0xE2, 0x80, 0x8B])
            default: break
            }
            offset = end
        }
        self.scalars = scalars
        self.offsets = offsets
        self.bytes = bytes
    }
}
