/// The properties that children inherit.
struct SVGStyle {
    var fill = SVGPaint.colour(.rgb(RGB(0, 0, 0)))
    var stroke = SVGPaint.none
    var colour = RGB(0, 0, 0)
    var strokeWidth = SVGLength(number: 1, isPercent: false)
    var cap = Stroke.Cap.butt
    var join = Stroke.Join.miter
    var miterLimit = 4.0
    var dashes: [SVGLength] = []
    var dashOffset = SVGLength.zero
    var evenOdd = false
    var clipEvenOdd = false
    var fillOpacity = 1.0
    var strokeOpacity = 1.0
    var isVisible = true

    func rgb(_ colour: SVGColour) -> RGB {
        switch colour {
        case .rgb(let rgb): rgb
        case .current: self.colour
        }
    }
}
