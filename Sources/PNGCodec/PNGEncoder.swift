internal import CLibPNG
internal import Glibc

/// Writes PNG (ISO/IEC 15948) through libpng: a palette, sRGB, texts; no time, so that the same picture is the same bytes.
public enum PNGEncoder {
    static let mostSide = 20_000

    /// - Parameters:
    ///   - palette: red, green and blue of at most 256 colours.
    ///   - indices: one byte a pixel, row by row.
    public static func encode(
        width: Int, height: Int, palette: [(red: UInt8, green: UInt8, blue: UInt8)], indices: [UInt8], texts: [PNGText]
    ) throws(PNGError) -> [UInt8] {
        guard (1...mostSide).contains(width), (1...mostSide).contains(height), indices.count == width * height, (1...256).contains(palette.count),
            (indices.max() ?? 0) < palette.count
        else { throw .size }
        let colours = palette.flatMap { [$0.red, $0.green, $0.blue] }
        let depth: Int32 = palette.count <= 2 ? 1 : palette.count <= 4 ? 2 : palette.count <= 16 ? 4 : 8
        var buffer = pipeline_png_buffer(data: nil, size: 0, capacity: 0)
        defer { free(buffer.data) }
        var copies: [UnsafeMutablePointer<CChar>?] = []
        defer { copies.forEach { free($0) } }
        let chunks = texts.map { text in
            let key = strdup(text.keyword), value = strdup(text.text)
            copies += [key, value]
            return pipeline_png_text(keyword: key, text: value)
        }
        let failed = pipeline_png_write_indexed(
            &buffer, UInt32(width), UInt32(height), depth, colours, Int32(palette.count), indices, chunks, Int32(chunks.count))
        guard failed == 0, let data = buffer.data else { throw .cannotEncode }
        return Array(UnsafeBufferPointer(start: data, count: buffer.size))
    }
}
