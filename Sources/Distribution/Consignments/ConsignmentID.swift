public import Elections
internal import IncrementalBuild

/// The short code of a consignment: what one campaign sends to one region in one delivery.
///
/// Six characters of Crockford's base 32, of which the last checks the others: `7K3QM2`. It comes from cycle, campaign, region and number of the
/// delivery and from nothing else, so that a plan made again does not rename boxes that are on the road. Reading it aloud, writing it in
/// small letters or with a hyphen does no harm; one wrong character, or two that changed places, is always noticed.
///
/// Two campaigns of the same cycle can come to share their codes (once in 4,712 pairs). The planner tells it before anything is printed.
public struct ConsignmentID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The first five characters as a number below 2²⁵.
    let number: UInt32

    /// The code of a delivery, which counts from 1.
    public init(cycle: Cycle, campaign: String, region: RegionCode, delivery: Int = 1) {
        self.init(series: ConsignmentID.series(cycle, campaign, delivery), region: region)
    }

    /// Reads what people write: large or small letters, spaces and hyphens anywhere, `O` for 0, `I` and `L` for 1. `nil` when it is no code.
    public init?(_ text: String) {
        var digits: [UInt32] = []
        for byte in text.utf8 where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "-") {
            guard let digit = ConsignmentID.digit(byte), digits.count < 6 else { return nil }
            digits.append(digit)
        }
        guard digits.count == 6, ConsignmentID.check(digits.dropLast()) == digits[5] else { return nil }
        number = digits.dropLast().reduce(0) { $0 << 5 | $1 }
    }

    /// What all consignments of one delivery of a campaign have in common.
    static func series(_ cycle: Cycle, _ campaign: String, _ delivery: Int) -> UInt32 {
        var print = Fingerprint()
        print.add([cycle.rawValue, campaign, String(delivery)])
        return UInt32(print.digest().hex.prefix(7), radix: 16).map { $0 % seriesCount } ?? 0
    }

    init(series: UInt32, region: RegionCode) {
        let plain = (series % ConsignmentID.seriesCount) * ConsignmentID.regionCount + ConsignmentID.number(of: region)
        // Neighbouring regions shall not look alike: an odd factor shuffles the numbers without letting two meet.
        number = plain &* 20_308_557 & 0x1FF_FFFF
    }

    /// The six characters, in capitals.
    public var text: String {
        let digits = (0..<5).map { number >> UInt32(20 - 5 * $0) & 31 }
        return String(decoding: (digits + [ConsignmentID.check(digits[...])]).map { ConsignmentID.alphabet[Int($0)] }, as: UTF8.self)
    }

    /// In two groups, for labels and the telephone: `7K3-QM2`.
    public var spoken: String { "\(text.prefix(3))-\(text.suffix(3))" }

    public var description: String { text }

    public static func < (left: ConsignmentID, right: ConsignmentID) -> Bool { left.number < right.number }

    // MARK: Numbers

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    /// Codes of regencies end below 80, those of provinces begin at 11.
    private static let regionCount: UInt32 = 89 * 80
    private static let seriesCount: UInt32 = (1 << 25) / regionCount

    private static func number(of region: RegionCode) -> UInt32 {
        let digits = region.text.utf8.filter { $0 != UInt8(ascii: ".") }.map { UInt32($0 & 15) }
        let province = digits.count >= 2 ? digits[0] * 10 + digits[1] : 0, regency = digits.count == 4 ? digits[2] * 10 + digits[3] : 0
        return (province + 78) % 89 * 80 + regency % 80
    }

    private static func digit(_ byte: UInt8) -> UInt32? {
        let capital = (0x61...0x7A).contains(byte) ? byte - 0x20 : byte
        switch capital {
        case UInt8(ascii: "O"): return 0
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
        default: return alphabet.firstIndex(of: capital).map(UInt32.init)
        }
    }

    /// The sum of the digits in the field of 32 elements, each weighed by another power of its generator.
    private static func check(_ digits: ArraySlice<UInt32>) -> UInt32 {
        var sum: UInt32 = 0
        // Horner's rule: times the generator, modulo x⁵ + x² + 1.
        for digit in digits { sum = double(sum ^ digit) }
        return sum
    }

    private static func double(_ value: UInt32) -> UInt32 { value & 16 == 0 ? value << 1 : (value << 1 ^ 0x25) & 31 }
}
