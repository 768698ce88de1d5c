import Testing

@testable import PNGCodec

struct PNGTests {
    @Test(arguments: [2, 3, 16, 17, 256])
    func palettePicturesComeBack(colours: Int) throws {
        var palette: [(red: UInt8, green: UInt8, blue: UInt8)] = []
        for number in 0..<colours { palette.append((UInt8(number), UInt8(255 - number), UInt8(number * 7 % 256))) }
        var indices: [UInt8] = []
        for pixel in 0..<(31 * 9) { indices.append(UInt8(pixel * 13 % colours)) }
        let bytes = try PNGEncoder().encode(width: 31, height: 9, palette: palette, indices: indices, texts: [PNGText("Region", "34.02 Bantul é")])
        let decoded = try PNGDecoder.decode(bytes)
        #expect((decoded.width, decoded.height) == (31, 9))
        for (pixel, index) in indices.enumerated() {
            let colour = palette[Int(index)]
            #expect(Array(decoded.rgba[(pixel * 4)..<(pixel * 4 + 4)]) == [colour.red, colour.green, colour.blue, 255])
        }
        #expect(String(decoding: bytes, as: UTF8.self).contains("34.02 Bantul"))
        #expect(try PNGEncoder().encode(width: 31, height: 9, palette: palette, indices: indices, texts: [PNGText("Region", "34.02 Bantul é")]) == bytes)
    }

    /// Rows are compressed in strips, and those that an encoder has met before it does not compress again.
    @Test(arguments: [1, 15, 16, 17, 33, 160])
    func whatWasEncodedBeforeChangesNothing(height: Int) throws {
        let palette = (0..<200).map { (red: UInt8($0), green: UInt8(0), blue: UInt8(255 - $0)) }
        let encoder = PNGEncoder()
        var indices = (0..<(70 * height)).map { UInt8($0 * $0 % 200) }
        for changed in 0..<6 {
            indices[indices.count * changed / 6] = UInt8(changed)
            let bytes = try encoder.encode(width: 70, height: height, palette: palette, indices: indices, texts: [])
            #expect(try PNGEncoder().encode(width: 70, height: height, palette: palette, indices: indices, texts: []) == bytes)
            let decoded = try PNGDecoder.decode(bytes)
            #expect(stride(from: 0, to: decoded.rgba.count, by: 4).map { decoded.rgba[$0] } == indices)
        }
        // The same bytes as rows of another width, and of fewer bits.
        let turned = try encoder.encode(width: 35, height: 2 * height, palette: palette, indices: indices, texts: [])
        #expect(try PNGDecoder.decode(turned).width == 35)
        let few = Array(repeating: UInt8(1), count: 70 * height)
        for colours in [200, 16, 4, 2] {
            let bytes = try encoder.encode(width: 70, height: height, palette: Array(palette.prefix(colours)), indices: few, texts: [])
            #expect(try PNGDecoder.decode(bytes).rgba.prefix(4) == [1, 0, 254, 255])
        }
    }

    @Test func moreThanTheStoreHoldsIsEncodedToo() throws {
        let palette = (0..<256).map { (red: UInt8($0), green: UInt8($0), blue: UInt8($0)) }
        let encoder = PNGEncoder(keeping: 5_000)
        var state: UInt64 = 5
        let indices = (0..<(100 * 400)).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(state >> 40 & 3)
        }
        let bytes = try encoder.encode(width: 100, height: 400, palette: palette, indices: indices, texts: [])
        #expect(try PNGEncoder().encode(width: 100, height: 400, palette: palette, indices: indices, texts: []) == bytes)
        let decoded = try PNGDecoder.decode(bytes)
        #expect(zip(stride(from: 0, to: decoded.rgba.count, by: 4), indices).allSatisfy { decoded.rgba[$0] == $1 })
    }

    @Test func refusesWhatDoesNotFit() {
        #expect(throws: PNGError.size) { try PNGEncoder().encode(width: 2, height: 2, palette: [(0, 0, 0)], indices: [0, 0, 0], texts: []) }
        #expect(throws: PNGError.size) { try PNGEncoder().encode(width: 1, height: 1, palette: [(0, 0, 0)], indices: [1], texts: []) }
        #expect(throws: PNGError.unreadable) { try PNGDecoder.decode([]) }
    }

    @Test func noFileEndsInATrap() throws {
        let seed = try PNGEncoder().encode(width: 8, height: 8, palette: [(0, 0, 0), (255, 255, 255)], indices: [UInt8](repeating: 1, count: 64), texts: [])
        var state: UInt64 = 11
        for _ in 0..<3000 {
            var bytes = seed
            for _ in 0..<4 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 20)
            }
            _ = try? PNGDecoder.decode(bytes)
        }
    }
}
