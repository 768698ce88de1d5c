/// Colours that lie together, and how far they lie apart.
struct ColourBox {
    /// Places in the order in which ``PaletteMaker`` has put the colours.
    let members: Range<Int>
    /// The mean of the members by their counts, `0xRRGGBB`.
    let mean: UInt32
    /// The sum of the squared distances from the mean.
    let error: Double
    /// The channel in which the members differ most, as the shift that brings it down.
    private let channel: UInt32
    private let channelMean: Double

    init(_ members: Range<Int>, of colours: UnsafeMutableBufferPointer<WeighedColour>) {
        self.members = members
        var weight = 0.0
        var sums = SIMD4<Double>.zero, squares = SIMD4<Double>.zero
        for colour in colours[members] {
            let value = SIMD4(Double(colour.value >> 16 & 255), Double(colour.value >> 8 & 255), Double(colour.value & 255), 0)
            let weighed = value * colour.weight
            weight += colour.weight
            sums += weighed
            squares += value * weighed
        }
        let means = sums / max(weight, 1), errors = squares - sums * means
        let rounded = SIMD4<UInt32>(means.rounded(.toNearestOrAwayFromZero))
        mean = rounded[0] << 16 | rounded[1] << 8 | rounded[2]
        let widest = errors[1] >= errors[0] && errors[1] >= errors[2] ? 1 : errors[0] >= errors[2] ? 0 : 2
        channel = UInt32(16 - 8 * widest)
        channelMean = means[widest]
        error = errors[0] + errors[1] + errors[2]
    }

    /// Puts the members up to the mean before those above it; `nil` when all lie on one side.
    func parted(_ colours: UnsafeMutableBufferPointer<WeighedColour>) -> (low: ColourBox, high: ColourBox)? {
        var low = members.lowerBound, high = members.upperBound
        while low < high {
            if Double(colours[low].value >> channel & 255) <= channelMean {
                low += 1
            } else {
                high -= 1
                colours.swapAt(low, high)
            }
        }
        guard low > members.lowerBound, low < members.upperBound else { return nil }
        return (ColourBox(members.lowerBound..<low, of: colours), ColourBox(low..<members.upperBound, of: colours))
    }
}
