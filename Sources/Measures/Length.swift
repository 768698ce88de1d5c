/// A distance on paper, kept in millimetres.
///
/// Reading refuses every unit that it does not know, and a number without a unit.
public struct Length: Sendable, Hashable, Comparable {
    /// The distance in millimetres.
    public var millimetres: Double

    public init(millimetres: Double) { self.millimetres = millimetres }

    /// A distance in points of the print trade, 72 to the inch.
    public init(points: Double) { millimetres = points * Length.millimetresPerPoint }

    /// 25.4 mm to the inch, 72 pt to the inch.
    public static let millimetresPerPoint = 25.4 / 72

    /// 25.4 mm to the inch, 96 px to the inch, as CSS has it.
    public static let millimetresPerPixel = 25.4 / pixelsPerInch

    /// Of a screen, as CSS has it.
    public static let pixelsPerInch = 96.0

    /// The distance in points of the print trade, 72 to the inch.
    public var points: Double { millimetres / Length.millimetresPerPoint }

    /// Reads `297mm`, `3 cm`, `20pt`, `1in` or `36px`; `nil` for anything else, a bare number included.
    public init?(_ text: String) {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
        let unit = text.dropFirst(number.count).drop { $0 == " " }
        guard let value = Double(number), value.isFinite, let factor = Length.millimetresPerUnit[String(unit)] else { return nil }
        millimetres = value * factor
    }

    private static let millimetresPerUnit: [String: Double] = ["mm": 1, "cm": 10, "pt": millimetresPerPoint, "in": 25.4, "px": millimetresPerPixel]

    public static func < (left: Length, right: Length) -> Bool { left.millimetres < right.millimetres }
}
