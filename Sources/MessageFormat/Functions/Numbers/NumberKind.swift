/// The functions that make plain numbers.
enum NumberKind: Sendable {
    case number, integer, percent

    /// Digits behind the decimal sign, at least and at most, if no option says so.
    var usualFraction: ClosedRange<Int> { self == .number ? 0...3 : 0...0 }

    var rules: [OptionRule] {
        switch self {
        case .number: NumberKind.numberRules
        case .integer: NumberKind.integerRules
        case .percent: NumberKind.percentRules
        }
    }

    /// Must be set by the message itself, or translators could not know the keys.
    private static let select = OptionRule("select", NumberSelection.self, takesVariables: false)

    private static let numberRules =
        [select, NumberStyle.signRule, NumberStyle.groupingRule, NumberStyle.integerRule, NumberStyle.incrementRule] + NumberStyle.fractionRules
        + NumberStyle.significanceRules + NumberStyle.roundingRules

    private static let integerRules = [
        select, NumberStyle.signRule, NumberStyle.groupingRule, NumberStyle.integerRule, OptionRule("maximumSignificantDigits", .digits),
    ]

    private static let percentRules =
        [NumberStyle.signRule, NumberStyle.groupingRule] + NumberStyle.fractionRules + NumberStyle.significanceRules + NumberStyle.roundingRules
}

/// How a number chooses a variant.
enum NumberSelection: String, CaseIterable, Sendable {
    case plural, ordinal, exact
}
