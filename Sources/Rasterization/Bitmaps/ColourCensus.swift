/// The colours of a picture with their counts, and the picture as runs of them.
struct ColourCensus {
    struct Entry {
        /// `0xRRGGBB`: the only colour of its cell, or the one that fills most of it.
        var colour: UInt32
        var count: Int
        /// By how many pixels `colour` leads over the others of its cell (the vote of Boyer and Moore).
        var lead: Int
    }

    /// In the order in which the picture first shows them.
    private(set) var colours: [Entry] = []
    /// Places in ``colours``, and how many pixels in a row have it.
    private let runs: [(place: UInt16, length: UInt32)]
    private let pixelCount: Int

    /// Counts the colours; those to which the table gives one place are one.
    ///
    /// - Returns: `nil` when there are more than `limit`, at most 32,768.
    init?(_ pixels: [UInt32], by table: some ColourTable, limit: Int) {
        pixelCount = pixels.count
        var colours: [Entry] = []
        colours.reserveCapacity(min(limit, 1_024))
        var isWhole = true
        runs = [(place: UInt16, length: UInt32)](unsafeUninitializedCapacity: pixels.count) { runs, count in
            pixels.withUnsafeBufferPointer { pixels in
                var index = 0
                while index < pixels.count {
                    let (colour, end) = ColourCensus.stretch(of: pixels, from: index), length = end &- index
                    index = end
                    let place = table.place(of: colour, next: colours.count)
                    if place == colours.count {
                        guard place < limit else {
                            isWhole = false
                            return
                        }
                        colours.append(Entry(colour: colour, count: length, lead: length))
                    } else {
                        colours[place].add(colour, length)
                    }
                    runs[count] = (UInt16(truncatingIfNeeded: place), UInt32(truncatingIfNeeded: length))
                    count &+= 1
                }
            }
        }
        guard isWhole else { return nil }
        self.colours = colours
    }

    /// The colours alone, with their counts.
    static func colours(of pixels: UnsafeBufferPointer<UInt32>, by table: some ColourTable) -> [Entry] {
        var colours: [Entry] = []
        var index = 0
        while index < pixels.count {
            let (colour, end) = ColourCensus.stretch(of: pixels, from: index)
            let place = table.place(of: colour, next: colours.count)
            if place == colours.count {
                colours.append(Entry(colour: colour, count: end &- index, lead: end &- index))
            } else {
                colours[place].add(colour, end &- index)
            }
            index = end
        }
        return colours
    }

    /// How far the colour at a place goes on.
    @inline(__always)
    private static func stretch(of pixels: UnsafeBufferPointer<UInt32>, from index: Int) -> (colour: UInt32, end: Int) {
        var end = index &+ 1
        while end < pixels.count, pixels[end] == pixels[index] { end &+= 1 }
        return (pixels[index] & 0xFFFFFF, end)
    }

    /// The picture with every colour replaced by the byte at its place.
    func expand(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: pixelCount) { result, count in
            guard var next = result.baseAddress else { return }
            bytes.withUnsafeBufferPointer { bytes in
                for run in runs {
                    let byte = bytes[Int(run.place)]
                    if run.length < 8 {
                        for _ in 0..<run.length {
                            next.pointee = byte
                            next += 1
                        }
                    } else {
                        next.update(repeating: byte, count: Int(run.length))
                        next += Int(run.length)
                    }
                }
            }
            count = pixelCount
        }
    }
}

extension ColourCensus.Entry {
    fileprivate mutating func add(_ other: UInt32, _ length: Int) {
        count += length
        if other == colour {
            lead += length
        } else if length > lead {
            colour = other
            lead = length - lead
        } else {
            lead -= length
        }
    }
}
