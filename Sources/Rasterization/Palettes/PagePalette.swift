internal import Artwork

/// The palette of all pages that begin with the same art and add the same colours to it, whatever their words.
///
/// Every pixel gets its place by its own colour alone, so that rows which are equal on two pages are equal in their pictures.
final class PagePalette {
    /// How far the middle of a cell may be from its place in the channel in which it is furthest, of 255; a colour of the cell is up to 4 further. At a
    /// soft edge no eye sees it.
    private static let limit: UInt32 = 20
    /// More pixels beyond the limit than this share, and the palette does not suit the page.
    private static let mostStrays = 5_000
    private static let block = 16
    private static let unknown = UInt16.max
    /// Set for a cell whose middle lies beyond the limit.
    private static let stray: UInt16 = 0x100
    /// Set for a cell that several exact colours share.
    private static let shared: UInt16 = 0x200

    let colours: [RGB]
    private let values: [UInt32]
    /// Which of the colours are met exactly: the first so many.
    private let exactCount: Int
    /// Memory of its own, because it is asked for every pixel that is not the art's.
    private let places: UnsafeMutableBufferPointer<UInt16>
    /// The places of the art's pixels, without anything on it.
    private var baseIndices: [UInt8] = []
    /// How many of the art's pixels lie beyond the limit.
    private var baseStrays = 0

    /// - Parameters:
    ///   - reference: the art with everything on it that stands at the same place on all these pages.
    ///   - base: the art by itself.
    init(_ page: PageColours, reference: UnsafeBufferPointer<UInt32>, base: [UInt32]) {
        let choice = PaletteChoice(page, reference)
        values = choice.values
        exactCount = choice.exactCount
        colours = values.map(RGB.init(pixel:))
        places = .allocate(capacity: CellTable.cells)
        places.initialize(repeating: PagePalette.unknown)
        for (index, value) in values[..<exactCount].enumerated() {
            let cell = CellTable.cell(of: value)
            places[cell] = places[cell] == PagePalette.unknown ? UInt16(index) : places[cell] | PagePalette.shared
        }
        var indices = [UInt8](repeating: 0, count: base.count)
        for (index, pixel) in base.enumerated() {
            let place = place(of: pixel)
            indices[index] = UInt8(truncatingIfNeeded: place)
            baseStrays += Int(place >> 8 & 1)
        }
        baseIndices = indices
    }

    deinit { places.deallocate() }

    /// How much memory it takes.
    var byteCount: Int { baseIndices.count + 2 * places.count + 4_096 }

    /// The places of a page's pixels; `nil` for a page that needs other colours.
    ///
    /// - Parameter base: the art by itself, as when the palette was made.
    func indices(of pixels: UnsafeMutableBufferPointer<UInt32>, on base: [UInt32]) -> [UInt8]? {
        guard pixels.count == baseIndices.count, base.count == baseIndices.count else { return nil }
        var indices = baseIndices
        var strays = baseStrays
        indices.withUnsafeMutableBufferPointer { indices in
            base.withUnsafeBufferPointer { base in
                let pixels = UnsafeBufferPointer(pixels)
                let whole = pixels.count &- pixels.count % PagePalette.block
                var start = 0
                while start < whole {
                    if PagePalette.differ(pixels, base, at: start) {
                        strays &+= replace(start..<(start &+ PagePalette.block), of: pixels, in: indices)
                    }
                    start &+= PagePalette.block
                }
                strays &+= replace(whole..<pixels.count, of: pixels, in: indices)
            }
        }
        return strays * PagePalette.mostStrays <= pixels.count ? indices : nil
    }

    /// Looks at sixteen pixels at a time: most of a page is its art.
    @inline(__always)
    private static func differ(_ one: UnsafeBufferPointer<UInt32>, _ two: UnsafeBufferPointer<UInt32>, at start: Int) -> Bool {
        let one = UnsafeRawBufferPointer(one), two = UnsafeRawBufferPointer(two)
        var difference: UInt64 = 0
        var offset = start &* 4
        for _ in 0..<(block / 2) {
            difference |= one.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ two.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            offset &+= 8
        }
        return difference != 0
    }

    /// - Returns: how many of the pixels lie beyond the limit.
    @inline(__always)
    private func replace(_ range: Range<Int>, of pixels: UnsafeBufferPointer<UInt32>, in indices: UnsafeMutableBufferPointer<UInt8>) -> Int {
        var strays = 0
        for index in range {
            let place = place(of: pixels[index])
            strays &+= Int(place &>> 8 & 1)
            indices[index] = UInt8(truncatingIfNeeded: place)
        }
        return strays
    }

    /// The place of a colour in the low byte, with the marks of its cell.
    @inline(__always)
    private func place(of pixel: UInt32) -> UInt16 {
        let cell = CellTable.cell(of: pixel & 0xFFFFFF)
        let known = places[cell]
        return known < PagePalette.shared ? known : search(pixel & 0xFFFFFF, cell)
    }

    private func search(_ colour: UInt32, _ cell: Int) -> UInt16 {
        guard places[cell] == PagePalette.unknown else {
            // A few cells have several exact colours: one of those it is.
            return nearest(to: colour, among: 0..<exactCount)
        }
        // All colours of a cell share a place, so its middle stands for them.
        let found = nearest(to: colour & 0xF8F8F8 | 0x040404, among: values.indices)
        places[cell] = found
        return found
    }

    private func nearest(to colour: UInt32, among range: Range<Int>) -> UInt16 {
        let red = Int32(colour >> 16 & 255), green = Int32(colour >> 8 & 255), blue = Int32(colour & 255)
        var best = 0, least = Int32.max
        for index in range {
            let value = values[index]
            let r = Int32(value >> 16 & 255) &- red, g = Int32(value >> 8 & 255) &- green, b = Int32(value & 255) &- blue
            let sum = r &+ g &+ b
            // A shade too light or dark shows less than a tinge: three times the distance from grey, and the distance along it.
            let distance = 3 &* (3 &* (r &* r &+ g &* g &+ b &* b) &- sum &* sum) &+ sum &* sum
            if distance < least { (best, least) = (index, distance) }
        }
        let isStray = values.isEmpty || values[best].widestDifference(from: colour) > PagePalette.limit
        return UInt16(best) | (isStray ? PagePalette.stray : 0)
    }
}
