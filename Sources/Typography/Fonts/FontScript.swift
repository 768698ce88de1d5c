/// How the letters of a font stand together, as far as setting lines must know.
public enum FontScript: Sendable, Hashable {
    /// Letters side by side on one line: Latin.
    case plain
    /// Letters with signs above and below, or stacked on one another, that reach over the heights of Latin lines: Javanese, Balinese, Sundanese,
    /// Buginese, Batak.
    case stacked
    /// Letters joined in writing: Arabic and Jawi.
    case joined
}
