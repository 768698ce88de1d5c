extension UInt32 {
    /// The colour `0xRRGGBB` some steps of `count` towards another one, channel by channel.
    func mixed(with other: UInt32, _ steps: UInt32, of count: UInt32) -> UInt32 {
        func channel(_ shift: UInt32) -> UInt32 {
            let sum = (self >> shift & 255) * (count - steps) + (other >> shift & 255) * steps
            return ((sum + count / 2) / count) << shift
        }
        return channel(16) | channel(8) | channel(0)
    }

    /// How far two colours `0xRRGGBB` lie apart in the channel in which they differ most.
    func widestDifference(from other: UInt32) -> UInt32 {
        func channel(_ shift: UInt32) -> UInt32 {
            let one = self >> shift & 255, two = other >> shift & 255
            return one > two ? one - two : two - one
        }
        return Swift.max(channel(16), channel(8), channel(0))
    }
}
