/// A decimal number, exact: what a message says, not what a binary number makes of it.
///
/// The value is `0.d₁d₂d₃… × 10^point`. Numbers of more than a thousand digits before or behind the decimal sign are refused.
public struct DecimalNumber: Sendable, Hashable {
    static let limit = 1000

    public private(set) var isNegative: Bool
    /// From the most significant on, 0 to 9 each, without zeros at either end.
    private(set) var digits: [UInt8]
    private(set) var point: Int

    init(isNegative: Bool, digits: [UInt8], point: Int) {
        self.isNegative = isNegative
        let start = digits.firstIndex { $0 != 0 } ?? digits.endIndex
        let end = (digits.lastIndex { $0 != 0 } ?? -1) + 1
        if start < end {
            self.digits = start == 0 && end == digits.count ? digits : Array(digits[start..<end])
            self.point = point - start
        } else {
            self.digits = []
            self.point = 0
        }
    }

    public init(_ integer: Int) {
        var digits: [UInt8] = []
        var rest = integer.magnitude
        while rest > 0 {
            digits.append(UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        }
        digits.reverse()
        self.init(isNegative: integer < 0, digits: digits, point: digits.count)
    }

    /// The shortest number that reads back as the same binary one; `nil` for what is not finite.
    public init?(_ double: Double) {
        guard double.isFinite else { return nil }
        self.init(literal: double.description)
    }

    /// Reads a number as JSON writes it (the `number-literal` of the specification), nothing else.
    public init?(literal: String) {
        var text = literal.utf8.makeIterator()
        var next = text.next()
        let isNegative = next == 0x2D
        if isNegative { next = text.next() }
        var digits: [UInt8] = []
        func digit(_ byte: UInt8?) -> UInt8? { byte.flatMap { (0x30...0x39).contains($0) ? $0 - 0x30 : nil } }
        guard let first = digit(next) else { return nil }
        next = text.next()
        digits.append(first)
        while first != 0, let value = digit(next) {
            digits.append(value)
            next = text.next()
        }
        var point = digits.count
        if next == 0x2E {
            next = text.next()
            guard digit(next) != nil else { return nil }
            while let value = digit(next) {
                digits.append(value)
                next = text.next()
            }
        }
        if next == 0x65 || next == 0x45 {
            next = text.next()
            let down = next == 0x2D
            if down || next == 0x2B { next = text.next() }
            guard digit(next) != nil else { return nil }
            var exponent = 0
            while let value = digit(next) {
                exponent = min(exponent * 10 + Int(value), 10 * DecimalNumber.limit)
                next = text.next()
            }
            point += down ? -exponent : exponent
        }
        guard next == nil else { return nil }
        self.init(isNegative: isNegative, digits: digits, point: point)
        guard self.point <= DecimalNumber.limit, self.digits.count - self.point <= DecimalNumber.limit else { return nil }
    }

    public var isZero: Bool { digits.isEmpty }

    /// The number times ten to the power of `power`.
    func shifted(by power: Int) -> DecimalNumber { isZero ? self : DecimalNumber(isNegative: isNegative, digits: digits, point: point + power) }

    /// The digit at a place: 0 for the units, 1 for the tens, -1 for the tenths.
    func digit(at place: Int) -> UInt8 {
        let index = point - 1 - place
        return digits.indices.contains(index) ? digits[index] : 0
    }

    /// As JSON writes it, without an exponent: `-1234.5`.
    public var text: String {
        var bytes: [UInt8] = isNegative ? [0x2D] : []
        for place in stride(from: max(point - 1, 0), through: 0, by: -1) { bytes.append(0x30 + digit(at: place)) }
        if digits.count > point, !isZero {
            bytes.append(0x2E)
            for place in 1...(digits.count - point) { bytes.append(0x30 + digit(at: -place)) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
