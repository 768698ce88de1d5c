/// Writes PNG (ISO/IEC 15948): a palette, sRGB, texts; no time, so that the same picture is the same bytes.
///
/// The file is put together here, because one whole buffer through libdeflate takes half the time of libpng's rows through zlib.
public final class PNGEncoder {
    static let mostSide = 20_000
    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    private let deflater: Deflater?

    public init() { deflater = Deflater() }

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
        guard let data = deflater?.zlib(PNGEncoder.rows(indices, width: width, height: height, depth: depth)) else { throw .cannotEncode }
        var file = PNGEncoder.signature
        file.reserveCapacity(data.count + 1_200)
        let header = PNGEncoder.number(width) + PNGEncoder.number(height) + [UInt8(depth), 3, 0, 0, 0]
        PNGEncoder.chunk("IHDR", header, to: &file)
        PNGEncoder.chunk("sRGB", [0], to: &file)
        PNGEncoder.chunk("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] }, to: &file)
        for text in texts {
            // Keyword, its end, not compressed, no language, no translated keyword.
            PNGEncoder.chunk("iTXt", Array(text.keyword.utf8) + [0, 0, 0, 0, 0] + text.text.utf8.filter { $0 != 0 }, to: &file)
        }
        PNGEncoder.chunk("IDAT", data, to: &file)
        PNGEncoder.chunk("IEND", [], to: &file)
        return file
    }

    /// Every row begins with its filter, none; pixels of fewer than eight bits are packed, the leftmost in the high bits.
    private static func rows(_ indices: [UInt8], width: Int, height: Int, depth: Int) -> [UInt8] {
        let stride = (width * depth + 7) / 8
        return [UInt8](unsafeUninitializedCapacity: (stride + 1) * height) { rows, count in
            for y in 0..<height {
                let start = y * (stride + 1)
                rows[start] = 0
                if depth == 8 {
                    _ = rows[(start + 1)..<(start + 1 + width)].update(fromContentsOf: indices[(y * width)..<(y * width + width)])
                    continue
                }
                for byte in 0..<stride { rows[start + 1 + byte] = 0 }
                for x in 0..<width {
                    let bit = x * depth
                    rows[start + 1 + bit / 8] |= indices[y * width + x] << UInt8(8 - depth - bit % 8)
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
        file += number(Int(Deflater.check(file[start...])))
    }
}
