extension ShapingSource {
    /// Whether the first letter outside isolates is of a script written from right to left (UAX #9, rules P2 and P3).
    var isRightToLeft: Bool {
        var isolates = 0
        for scalar in scalars {
            switch scalar.value {
            case 0x2066...0x2068: isolates += 1
            case 0x2069: isolates = max(0, isolates - 1)
            default:
                guard isolates == 0 else { continue }
                if scalar.value == 0x200E { return false }
                if scalar.value == 0x200F || scalar.value == 0x061C { return true }
                if scalar.properties.isAlphabetic { return ShapingSource.isRightToLeftLetter(scalar.value) }
            }
        }
        return false
    }

    /// The blocks that Unicode keeps for scripts written from right to left.
    private static func isRightToLeftLetter(_ value: UInt32) -> Bool {
        switch value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF: true
        default: false
        }
    }
}
