/// A form in which an edition is written.
public enum Rendition: String, Sendable, Hashable, CaseIterable {
    case svg, html, png, pdf, share, text

    /// What a material is made in unless it says otherwise.
    public static let usual: [Rendition] = [.svg, .html, .png]
}
