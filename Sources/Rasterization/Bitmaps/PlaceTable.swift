/// Finds the place of a colour by open addressing.
///
/// Its size is a power of two; it doubles when half full.
/// It works on memory of its own, because it is asked for every stretch of every picture.
final class PlaceTable: ColourTable {
    /// The colour in the low half, its place in the high half; all ones for an empty cell.
    private var cells: UnsafeMutableBufferPointer<UInt64>
    private var bits: UInt32 = 13
    private static let empty = UInt64.max

    init() { cells = PlaceTable.cells(1 << 13) }

    deinit { cells.deallocate() }

    private static func cells(_ count: Int) -> UnsafeMutableBufferPointer<UInt64> {
        let cells = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: count)
        cells.initialize(repeating: empty)
        return cells
    }

    /// The place of a colour; `next`, which is the number of colours so far, when it is new.
    @inline(__always)
    func place(of colour: UInt32, next: Int) -> Int {
        if next &<< 1 >= cells.count { grow() }
        return PlaceTable.place(of: colour, next: next, bits: bits, in: cells)
    }

    @inline(__always)
    private static func place(of colour: UInt32, next: Int, bits: UInt32, in cells: UnsafeMutableBufferPointer<UInt64>) -> Int {
        let mask = cells.count &- 1
        var index = Int(truncatingIfNeeded: (colour &* 0x9E37_79B1) &>> (32 &- bits))
        while true {
            let cell = cells[index]
            if UInt32(truncatingIfNeeded: cell) == colour { return Int(truncatingIfNeeded: cell &>> 32) }
            if cell == empty {
                cells[index] = UInt64(truncatingIfNeeded: next) &<< 32 | UInt64(colour)
                return next
            }
            index = (index &+ 1) & mask
        }
    }

    private func grow() {
        let old = cells
        bits += 1
        cells = PlaceTable.cells(1 << bits)
        for cell in old where cell != PlaceTable.empty {
            _ = PlaceTable.place(of: UInt32(truncatingIfNeeded: cell), next: Int(cell >> 32), bits: bits, in: cells)
        }
        old.deallocate()
    }
}
