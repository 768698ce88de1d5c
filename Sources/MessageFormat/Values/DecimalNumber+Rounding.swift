extension DecimalNumber {
    /// Rounded to a multiple of `increment` at a place: 0 for the units, -2 for the hundredths.
    func rounded(at place: Int, increment: Int = 1, mode: RoundingMode) -> DecimalNumber {
        let lowest = point - digits.count
        guard !isZero, lowest < place || increment > 1 else { return self }
        // The number in units of the place, divided by the increment, digit by digit.
        var quotient: [UInt8] = []
        var remainder = 0
        for position in stride(from: max(point - 1, place), through: place, by: -1) {
            remainder = remainder * 10 + Int(digit(at: position))
            quotient.append(UInt8(truncatingIfNeeded: remainder / increment))
            remainder %= increment
        }
        let tail = digits.dropFirst(max(point - place, 0))
        let tailIsZero = place > point - 1 ? isZero : tail.isEmpty
        guard remainder > 0 || !tailIsZero else { return self }
        if mode.growsMagnitude(isNegative: isNegative, half: half(remainder, increment, below: place), isOdd: (quotient.last ?? 0) % 2 == 1) {
            DecimalNumber.increase(&quotient)
        }
        if increment > 1 { quotient = DecimalNumber.product(quotient, increment) }
        return DecimalNumber(isNegative: isNegative, digits: quotient, point: quotient.count + place)
    }

    /// Rounded to a number of significant digits, 1 or more.
    func rounded(significant count: Int, mode: RoundingMode) -> DecimalNumber { rounded(at: point - count, mode: mode) }

    /// Compares `remainder` plus what stands below the place with the half of `increment`.
    private func half(_ remainder: Int, _ increment: Int, below place: Int) -> Int {
        // In tenths of the place: the first digit below it and whether anything follows.
        let tenths = remainder * 10 + Int(digit(at: place - 1)), middle = increment * 5
        if tenths != middle { return tenths < middle ? -1 : 1 }
        return point - digits.count < place - 1 ? 1 : 0
    }

    private static func increase(_ digits: inout [UInt8]) {
        for index in digits.indices.reversed() {
            if digits[index] < 9 {
                digits[index] += 1
                return
            }
            digits[index] = 0
        }
        digits.insert(1, at: 0)
    }

    private static func product(_ digits: [UInt8], _ factor: Int) -> [UInt8] {
        var carry = 0
        var product: [UInt8] = []
        for digit in digits.reversed() {
            carry += Int(digit) * factor
            product.append(UInt8(truncatingIfNeeded: carry % 10))
            carry /= 10
        }
        while carry > 0 {
            product.append(UInt8(truncatingIfNeeded: carry % 10))
            carry /= 10
        }
        return product.reversed()
    }
}
