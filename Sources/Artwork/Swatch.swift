/// A named colour with a value for screens and one for the press.
public struct Swatch: Sendable, Hashable {
    /// The name that print shops see, such as `ink-violet`.
    public var name: String
    public var rgb: RGB
    public var cmyk: CMYK

    public init(name: String, rgb: RGB, cmyk: CMYK) {
        self.name = name
        self.rgb = rgb
        self.cmyk = cmyk
    }
}
