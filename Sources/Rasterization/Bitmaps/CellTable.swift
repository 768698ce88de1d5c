/// Finds the place of a colour's cell, eight values of each channel wide, without a search.
final class CellTable: ColourTable {
    private let places: UnsafeMutableBufferPointer<UInt16>
    static let cells = 1 << 15
    private static let empty = UInt16.max

    init() {
        places = .allocate(capacity: CellTable.cells)
        places.initialize(repeating: CellTable.empty)
    }

    deinit { places.deallocate() }

    /// The number of a colour's cell, below ``cells``.
    @inline(__always)
    static func cell(of colour: UInt32) -> Int {
        Int(truncatingIfNeeded: (colour &>> 9 & 0x7C00) | (colour &>> 6 & 0x3E0) | (colour &>> 3 & 0x1F))
    }

    @inline(__always)
    func place(of colour: UInt32, next: Int) -> Int {
        let cell = CellTable.cell(of: colour)
        let place = places[cell]
        guard place == CellTable.empty else { return Int(place) }
        places[cell] = UInt16(truncatingIfNeeded: next)
        return next
    }
}
