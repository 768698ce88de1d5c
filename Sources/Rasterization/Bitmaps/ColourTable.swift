/// Gives colours places in the order in which they come.
protocol ColourTable {
    /// The place of a colour, `0xRRGGBB`; `next`, which is the number of places so far, when it has none yet.
    func place(of colour: UInt32, next: Int) -> Int
}
