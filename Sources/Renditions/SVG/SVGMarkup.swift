/// The pages of an artwork as SVG markup, drawn once for all files that show them.
public struct SVGMarkup {
    let pages: [SVGFragment]
}
