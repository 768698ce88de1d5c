/// How a material is made in a language other than the one in which its campaign is written.
public enum EditionForm: Sendable, Hashable {
    /// In that language alone.
    case alone
    /// In that language and in the source, which is named, as equals.
    case bilingual(with: String)
    /// Not at all: copy is not translated, and the template has no room for two languages.
    case dropped
}
