/// How many digits of a number are shown, and which signs, under the names of the specification.
struct NumberStyle: Sendable {
    enum Sign: String, CaseIterable { case auto, always, exceptZero, negative, never }

    enum Grouping: String, CaseIterable { case auto, always, never, min2 }

    enum Priority: String, CaseIterable { case auto, morePrecision, lessPrecision }

    var sign = Sign.auto
    var grouping = Grouping.auto
    var minimumInteger = 1
    var minimumFraction: Int?
    var maximumFraction: Int?
    var minimumSignificant: Int?
    var maximumSignificant: Int?
    var stripsZeros = false
    var priority = Priority.auto
    var increment = 1
    var mode = RoundingMode.halfExpand

    /// Whether an option changes which digits a key must have to be equal.
    var shapesKeys: Bool { minimumFraction != nil || minimumInteger > 1 || minimumSignificant != nil || maximumSignificant != nil }

    /// The digits to show.
    ///
    /// - Parameter usual: how many digits stand behind the decimal sign, at least and at most, if no option says so.
    func rounded(_ number: DecimalNumber, usual: ClosedRange<Int>) -> RoundedNumber {
        let fraction = fractionDigits(usual)
        let bySignificance = minimumSignificant != nil || maximumSignificant != nil
        let significant = max(maximumSignificant ?? 21, minimumSignificant ?? 1, 1)
        let usesSignificance = bySignificance && (priority == .auto || prefersSignificance(number, significant, fraction.upperBound))
        if usesSignificance {
            let shown = number.rounded(significant: significant, mode: mode)
            let wanted = minimumSignificant ?? 1
            return digits(of: shown, fraction: shown.isZero ? wanted - 1 : wanted - shown.point)
        }
        let place = -fraction.upperBound
        return digits(of: number.rounded(at: place, increment: increment, mode: mode), fraction: fraction.lowerBound)
    }

    private func fractionDigits(_ usual: ClosedRange<Int>) -> ClosedRange<Int> {
        let least: Int, most: Int
        switch (minimumFraction, maximumFraction) {
        case (let minimum?, let maximum?): (least, most) = (min(minimum, maximum), maximum)
        case (let minimum?, nil): (least, most) = (minimum, max(minimum, usual.upperBound))
        case (nil, let maximum?): (least, most) = (min(usual.lowerBound, maximum), maximum)
        case (nil, nil): (least, most) = (usual.lowerBound, usual.upperBound)
        }
        return least...most
    }

    private func prefersSignificance(_ number: DecimalNumber, _ significant: Int, _ fraction: Int) -> Bool {
        // The place of the last digit that each of the two would keep.
        let kept = number.isZero ? 1 - significant : number.point - significant
        return priority == .morePrecision ? kept <= -fraction : kept >= -fraction
    }

    private func digits(of number: DecimalNumber, fraction wanted: Int) -> RoundedNumber {
        let top = max(number.isZero ? 1 : number.point, minimumInteger, 1)
        let behind = max(number.isZero ? 0 : number.digits.count - number.point, wanted, 0)
        var integer: [UInt8] = []
        integer.reserveCapacity(top)
        for place in stride(from: top - 1, through: 0, by: -1) { integer.append(number.digit(at: place)) }
        var fraction: [UInt8] = []
        if behind > 0 { fraction = (1...behind).map { number.digit(at: -$0) } }
        if stripsZeros, fraction.allSatisfy({ $0 == 0 }) { fraction = [] }
        return RoundedNumber(isNegative: number.isNegative, integer: integer, fraction: fraction)
    }
}
