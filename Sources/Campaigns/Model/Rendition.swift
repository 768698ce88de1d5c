/// A form in which an edition is written.
public enum Rendition: String, Sendable, Hashable, CaseIterable {
    case svg, html, png, pdf, share, text

    /// Those that can be made.
    public static let made = allCases.filter { $0 != .pdf }

    /// What a material is made in unless it says otherwise.
    public static let usual: [Rendition] = [.svg, .html, .png]
}
