/// A region's code of the Ministry of Home Affairs, dotted: `31` for a province, `31.71` for a regency or city.
public struct RegionCode: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let text: String

    /// Checks the form only; whether there is such a region, the facts know.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        func digits(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { (0x30...0x39).contains($0) } }
        guard bytes.count == 2 && digits(0..<2) || bytes.count == 5 && digits(0..<2) && bytes[2] == 0x2E && digits(3..<5) else { return nil }
        self.text = text
    }

    private init(trusted: String) { text = trusted }

    public var isProvince: Bool { text.utf8.count == 2 }

    /// The province in which it lies; itself for a province.
    public var province: RegionCode { isProvince ? self : RegionCode(trusted: String(text.prefix(2))) }

    public var description: String { text }

    public static func < (left: RegionCode, right: RegionCode) -> Bool { left.text < right.text }
}
