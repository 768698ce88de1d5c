/// Finds the formats of a language by its tag.
public protocol LocaleFormatsSource: Sendable {
    /// The formats of a BCP 47 tag; every tag has some. Called once a context, and for each `u:locale`; so it should only look up.
    func formats(for tag: String) -> any LocaleFormats
}
