/// How long the names in a date are: whole, cut, or numbers.
public enum DateLength: String, Sendable, Hashable, CaseIterable {
    case long, medium, short
}
