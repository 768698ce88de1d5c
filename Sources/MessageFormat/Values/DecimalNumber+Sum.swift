extension DecimalNumber {
    /// The exact sum.
    public static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
        let top = max(left.point, right.point), bottom = max(left.digits.count - left.point, right.digits.count - right.point, 0)
        // From the least significant place on; one place more for what is carried.
        let places = Array(-bottom...max(top, 0))
        if left.isNegative == right.isNegative {
            var carry: UInt8 = 0
            var digits = places.map { place -> UInt8 in
                let sum = left.digit(at: place) + right.digit(at: place) + carry
                carry = sum / 10
                return sum % 10
            }
            digits.reverse()
            return DecimalNumber(isNegative: left.isNegative, digits: digits, point: max(top, 0) + 1)
        }
        let leftIsLarger = left.magnitudeExceeds(right)
        let (large, small) = leftIsLarger ? (left, right) : (right, left)
        var borrow: UInt8 = 0
        var digits = places.map { place -> UInt8 in
            let taken = small.digit(at: place) + borrow, from = large.digit(at: place)
            borrow = from < taken ? 1 : 0
            return from + 10 * borrow - taken
        }
        digits.reverse()
        let sum = DecimalNumber(isNegative: large.isNegative, digits: digits, point: max(top, 0) + 1)
        return sum.isZero ? DecimalNumber(0) : sum
    }

    private func magnitudeExceeds(_ other: DecimalNumber) -> Bool {
        if isZero || other.isZero { return !isZero }
        if point != other.point { return point > other.point }
        return other.digits.lexicographicallyPrecedes(digits)
    }
}
