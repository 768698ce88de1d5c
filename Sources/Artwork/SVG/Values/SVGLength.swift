internal import Measures

/// A length of a drawing before it is known what per cent are of (CSS Values 3, at 96 units to the inch).
struct SVGLength: Hashable {
    /// What per cent are taken of.
    enum Axis { case across, down, diagonal }

    /// In units of the drawing, or per cent.
    var number: Double
    var isPercent: Bool

    static let zero = SVGLength(number: 0, isPercent: false)

    init(number: Double, isPercent: Bool) {
        self.number = number
        self.isPercent = isPercent
    }

    /// Reads `3`, `3px`, `3mm`, `3cm`, `3in`, `3pt`, `3pc`, `3Q` or `3%`; `nil` for anything else, `em` and `ex` included, for they hang on a font.
    init?(_ text: String) {
        var scanner = SVGNumberScanner(text)
        guard let value = scanner.number() else { return nil }
        var unit = scanner.rest()
        while unit.last?.isWhitespace == true { unit.removeLast() }
        if unit == "%" {
            self.init(number: value, isPercent: true)
        } else if let factor = SVGLength.pixels[unit.lowercased()] {
            self.init(number: value * factor, isPercent: false)
        } else {
            return nil
        }
    }

    /// Units of the drawing to the unit of measure.
    private static let pixels: [String: Double] = [
        "": 1, "px": 1, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6, "pt": 96 / 72, "pc": 16,
    ]

    func resolved(_ axis: Axis, in viewport: Size) -> Double {
        guard isPercent else { return number }
        switch axis {
        case .across: return number / 100 * viewport.width
        case .down: return number / 100 * viewport.height
        case .diagonal: return number / 100 * ((viewport.width * viewport.width + viewport.height * viewport.height) / 2).squareRoot()
        }
    }

    /// Lengths with spaces or commas between them; `nil` where one cannot be read or is below zero, and for more than ``mostDashes``.
    static func dashes(_ text: String) -> [SVGLength]? {
        if text == "none" { return [] }
        var lengths: [SVGLength] = []
        for part in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
            guard lengths.count < mostDashes, let length = SVGLength(String(part)), length.number >= 0 else { return nil }
            lengths.append(length)
        }
        return lengths.isEmpty ? nil : lengths
    }

    /// Lengths in a list of dashes: every line that it is drawn with keeps them all.
    private static let mostDashes = 256
}
