/// The signs with which a language writes numbers.
public struct NumberSymbols: Sendable, Hashable {
    /// Whether a space stands between a currency and its amount.
    public enum CurrencySpace: Sendable, Hashable {
        case never, always
        /// Behind what ends with a letter: `Rp 1.000`, but `$1,000`.
        case afterLetters
        /// Behind the three letters of a currency that has no symbol.
        case afterCodes
    }

    public var decimal: String
    public var group: String
    public var minus: String
    public var plus: String
    public var percent: String
    public var currencySpace: CurrencySpace

    public init(
        decimal: String, group: String, minus: String = "-", plus: String = "+", percent: String = "%", currencySpace: CurrencySpace = .never
    ) {
        self.decimal = decimal
        self.group = group
        self.minus = minus
        self.plus = plus
        self.percent = percent
        self.currencySpace = currencySpace
    }
}
