/// The plural categories of the CLDR.
public enum PluralCategory: String, Sendable, Hashable {
    case zero, one, two, few, many, other
}
