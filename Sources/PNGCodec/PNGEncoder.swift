/// Writes PNG (ISO/IEC 15948): a palette, sRGB, texts; no time, so that the same picture is the same bytes.
///
/// The file is put together here, strip by strip: what pictures have in common is compressed once. What an encoder keeps never
/// changes a byte.
public final class PNGEncoder {
    static let mostSide = 20_000
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    /// Low enough that a line of copy which is new leaves its neighbours as they were, high enough that rows repeat each other.
    private static let rowsInStrip = 16
    /// The head of a compressed stream (RFC 1950), and the empty block that ends its data (RFC 1951).
    private static let streamHead: [UInt8] = [0x78, 0x01]
    private static let lastBlock: [UInt8] = [0x03, 0x00]

    private let deflater: Deflater?
    private let strips: PNGStripStore

    public convenience init() { self.init(keeping: 4 << 20) }

    /// - Parameter keeping: how many bytes of strips are kept at most.
    init(keeping byteLimit: Int) {
        deflater = Deflater()
        strips = PNGStripStore(byteLimit: byteLimit)
    }

    /// - Parameters:
    ///   - palette: red, green and blue of at most 256 colours.
    ///   - indices: one byte a pixel, row by row.
    public func encode(
        width: Int, height: Int, palette: [(red: UInt8, green: UInt8, blue: UInt8)], indices: [UInt8], texts: [PNGText]
    ) throws(PNGError) -> [UInt8] {
        guard (1...PNGEncoder.mostSide).contains(width), (1...PNGEncoder.mostSide).contains(height), indices.count == width * height,
            (1...256).contains(palette.count), PNGEncoder.greatest(indices) < palette.count
        else { throw .size }
        let depth = palette.count <= 2 ? 1 : palette.count <= 4 ? 2 : palette.count <= 16 ? 4 : 8
        var file = PNGEncoder.signature
        file.reserveCapacity(indices.count / 4 + 1_200)
        let header = PNGEncoder.number(width) + PNGEncoder.number(height) + [UInt8(depth), 3, 0, 0, 0]
        PNGEncoder.chunk("IHDR", header, to: &file)
        PNGEncoder.chunk("sRGB", [0], to: &file)
        PNGEncoder.chunk("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] }, to: &file)
        for text in texts {
            // Keyword, its end, not compressed, no language, no translated keyword.
            PNGEncoder.chunk("iTXt", Array(text.keyword.utf8) + [0, 0, 0, 0, 0] + text.text.utf8.filter { $0 != 0 }, to: &file)
        }
        PNGEncoder.chunk("IDAT", PNGEncoder.streamHead, to: &file)
        guard let check = append(indices, PNGStripStore.Shape(width: width, depth: depth), to: &file) else { throw .cannotEncode }
        PNGEncoder.chunk("IDAT", PNGEncoder.lastBlock + PNGEncoder.number(Int(check)), to: &file)
        PNGEncoder.chunk("IEND", [], to: &file)
        return file
    }

    /// Writes the picture's strips.
    ///
    /// - Returns: the check of all rows; `nil` when there is no memory.
    private func append(_ indices: [UInt8], _ shape: PNGStripStore.Shape, to file: inout [UInt8]) -> UInt32? {
        indices.withUnsafeBufferPointer { indices in
            var check = Checksum.start
            let size = PNGEncoder.rowsInStrip * shape.width
            for start in stride(from: 0, to: indices.count, by: size) {
                let pixels = UnsafeBufferPointer(rebasing: indices[start..<min(start + size, indices.count)])
                guard let strip = strips.strip(pixels, shape, make: { make(pixels, shape) }) else { return nil }
                file += strip.chunk
                check = Checksum.stream(check, then: strip.check, length: strip.length)
            }
            return check
        }
    }

    private func make(_ pixels: UnsafeBufferPointer<UInt8>, _ shape: PNGStripStore.Shape) -> PNGStrip? {
        let rows = PNGEncoder.rows(pixels, shape)
        guard let data = deflater?.blocks(rows) else { return nil }
        var chunk: [UInt8] = []
        chunk.reserveCapacity(data.count + 12)
        PNGEncoder.chunk("IDAT", data, to: &chunk)
        return PNGStrip(chunk: chunk, check: Checksum.stream(rows), length: rows.count)
    }

    /// Every row begins with its filter, none; pixels of fewer than eight bits are packed, the leftmost in the high bits.
    private static func rows(_ pixels: UnsafeBufferPointer<UInt8>, _ shape: PNGStripStore.Shape) -> [UInt8] {
        let width = shape.width, depth = shape.depth
        let stride = (width * depth + 7) / 8, height = pixels.count / width
        return [UInt8](unsafeUninitializedCapacity: (stride + 1) * height) { rows, count in
            for y in 0..<height {
                let start = y * (stride + 1)
                rows[start] = 0
                if depth == 8 {
                    _ = rows[(start + 1)..<(start + 1 + width)].update(fromContentsOf: pixels[(y * width)..<(y * width + width)])
                    continue
                }
                for byte in 0..<stride { rows[start + 1 + byte] = 0 }
                for x in 0..<width {
                    let bit = x * depth
                    rows[start + 1 + bit / 8] |= pixels[y * width + x] << UInt8(8 - depth - bit % 8)
                }
            }
            count = (stride + 1) * height
        }
    }

    /// Told to the compiler so that it compares many at once; the collection's own maximum takes them one by one.
    private static func greatest(_ indices: [UInt8]) -> UInt8 {
        indices.withUnsafeBufferPointer { indices in
            var greatest: UInt8 = 0
            for index in indices { greatest = index > greatest ? index : greatest }
            return greatest
        }
    }

    private static func number(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }

    private static func chunk(_ type: StaticString, _ data: [UInt8], to file: inout [UInt8]) {
        file += number(data.count)
        let start = file.count
        type.withUTF8Buffer { file.append(contentsOf: $0) }
        file += data
        file += number(Int(Checksum.chunk(file[start...])))
    }
}
