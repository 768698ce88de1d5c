/// How far two pictures of the same size are from each other.
struct Difference {
    /// The mean of the largest difference of a channel, over all pixels, in steps of 255.
    var mean = 0.0
    /// The share of pixels that differ by more than 24 steps in a channel.
    var share = 0.0

    static let step = 24

    /// - Parameters: red, green and blue of each pixel, row by row.
    init(_ one: [UInt8], _ two: [UInt8]) {
        var sum = 0, many = 0
        for index in stride(from: 0, to: min(one.count, two.count) - 2, by: 3) {
            let largest = (0..<3).map { abs(Int(one[index + $0]) - Int(two[index + $0])) }.max() ?? 0
            sum += largest
            if largest > Difference.step { many += 1 }
        }
        let pixels = Double(max(1, one.count / 3))
        (mean, share) = (Double(sum) / pixels, Double(many) / pixels)
    }
}
