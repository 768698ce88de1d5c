/// How a currency is named beside an amount.
public enum CurrencyDisplay: String, Sendable, Hashable {
    case narrowSymbol, symbol, name, code, never
}
