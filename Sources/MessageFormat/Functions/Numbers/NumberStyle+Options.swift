extension NumberStyle {
    private static let increments = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000]

    /// Sets an option; `false` if its value is none that it may have.
    mutating func set(_ name: String, to value: MessageValue) -> Bool {
        switch name {
        case "signDisplay": return NumberStyle.set(&sign, value)
        case "useGrouping": return NumberStyle.set(&grouping, value)
        case "minimumIntegerDigits": return NumberStyle.set(&minimumInteger, value, from: 1)
        case "minimumFractionDigits": return NumberStyle.set(&minimumFraction, value)
        case "maximumFractionDigits": return NumberStyle.set(&maximumFraction, value)
        case "minimumSignificantDigits": return NumberStyle.set(&minimumSignificant, value, from: 1)
        case "maximumSignificantDigits": return NumberStyle.set(&maximumSignificant, value, from: 1)
        case "roundingPriority": return NumberStyle.set(&priority, value)
        case "roundingMode": return NumberStyle.set(&mode, value)
        case "fractionDigits":
            if value.text == "auto" {
                (minimumFraction, maximumFraction) = (nil, nil)
                return true
            }
            guard let size = value.digitSize else { return false }
            (minimumFraction, maximumFraction) = (size, size)
            return true
        case "trailingZeroDisplay":
            guard let text = value.text, text == "auto" || text == "stripIfInteger" else { return false }
            stripsZeros = text == "stripIfInteger"
            return true
        case "roundingIncrement":
            guard let text = value.text, let number = Int(text), NumberStyle.increments.contains(number), String(number) == text else { return false }
            increment = number
            return true
        default: return true
        }
    }

    private static func set<Word: RawRepresentable<String>>(_ word: inout Word, _ value: MessageValue) -> Bool {
        guard let known = value.text.flatMap(Word.init(rawValue:)) else { return false }
        word = known
        return true
    }

    private static func set(_ size: inout Int, _ value: MessageValue, from least: Int) -> Bool {
        guard let known = value.digitSize, known >= least else { return false }
        size = known
        return true
    }

    private static func set(_ size: inout Int?, _ value: MessageValue, from least: Int = 0) -> Bool {
        guard let known = value.digitSize, known >= least else { return false }
        size = known
        return true
    }

    static let signRule = OptionRule("signDisplay", Sign.self)
    static let integerRule = OptionRule("minimumIntegerDigits", .digits)
    static let groupingRule = OptionRule("useGrouping", Grouping.self)
    static let significanceRules = [OptionRule("minimumSignificantDigits", .digits), OptionRule("maximumSignificantDigits", .digits)]
    static let fractionRules = [OptionRule("minimumFractionDigits", .digits), OptionRule("maximumFractionDigits", .digits)]
    static let incrementRule = OptionRule("roundingIncrement", .words(increments.map(String.init)))
    static let roundingRules = [
        OptionRule("trailingZeroDisplay", .words(["auto", "stripIfInteger"])), OptionRule("roundingPriority", Priority.self),
        OptionRule("roundingMode", RoundingMode.self),
    ]
}
