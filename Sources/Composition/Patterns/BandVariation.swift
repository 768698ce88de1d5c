/// The small things in which the bands of two regions with one family differ.
///
/// There are twelve variations of a family, so that regions share what is drawn, painted and written of them.
struct BandVariation: Hashable {
    /// How many repeats more or fewer than the family's own measure asks for, in steps: -1, 0 or 1.
    let density: Int
    /// Where the rhythm of the accent begins, from 0 to 3, the longest rhythm being of 4.
    let phase: Int
    /// Which of two finishing touches a family takes.
    let touch: Bool

    /// Spreads the seed first (SplitMix64), so that neighbouring codes do not get neighbouring values.
    init(seed: UInt64) {
        var bits = seed &+ 0x9e37_79b9_7f4a_7c15
        bits = (bits ^ (bits >> 30)) &* 0xbf58_476d_1ce4_e5b9
        bits = (bits ^ (bits >> 27)) &* 0x94d0_49bb_1331_11eb
        bits ^= bits >> 31
        density = Int(bits % 3) - 1
        phase = Int((bits >> 16) % 4)
        touch = phase & 1 == 1
    }
}
