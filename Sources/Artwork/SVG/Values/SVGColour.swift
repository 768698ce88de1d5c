/// A colour as a drawing names it.
enum SVGColour: Hashable {
    case rgb(RGB)
    /// The `color` of the object.
    case current

    /// Reads `#rgb`, `#rrggbb`, `rgb(…)` with numbers or per cent, a name of CSS Color 3, or `currentColor`.
    init?(_ text: String) {
        var word = text.lowercased()
        // Inkscape adds the colour of a profile, which screens do not use.
        if let profile = word.firstRange(of: " icc-color(") { word = String(word[..<profile.lowerBound]) }
        word = word.filter { !$0.isNewline }
        while word.last == " " { word.removeLast() }
        if word == "currentcolor" {
            self = .current
        } else if let rgb = RGB(hex: word) ?? SVGColourNames.rgb(word) ?? SVGColour.function(word) {
            self = .rgb(rgb)
        } else {
            return nil
        }
    }

    private static func function(_ word: String) -> RGB? {
        guard word.hasPrefix("rgb("), word.hasSuffix(")") else { return nil }
        let parts = word.dropFirst(4).dropLast().split(whereSeparator: { $0 == "," || $0 == " " })
        guard parts.count == 3 else { return nil }
        let isPercent = parts[0].hasSuffix("%")
        var channels: [UInt8] = []
        for part in parts {
            guard part.hasSuffix("%") == isPercent, let number = SVGNumberScanner.single(String(isPercent ? part.dropLast() : part)) else { return nil }
            channels.append(UInt8(min(max(isPercent ? number * 2.55 : number, 0), 255).rounded()))
        }
        return RGB(channels[0], channels[1], channels[2])
    }
}
