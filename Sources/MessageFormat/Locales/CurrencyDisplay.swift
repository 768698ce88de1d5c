/// How a currency is named beside an amount.
public enum CurrencyDisplay: String, Sendable, Hashable, CaseIterable {
    case narrowSymbol, symbol, name, code, never
}
