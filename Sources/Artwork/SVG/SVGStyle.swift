internal import Measures

/// The presentation attributes that children inherit.
struct SVGStyle {
    var fill = "#000000"
    var stroke = "none"
    var strokeWidth = 1.0
    var cap = Stroke.Cap.butt
    var join = Stroke.Join.miter
    var dashes: [Double] = []
    var evenOdd = false
    var fillOpacity = 1.0
    var strokeOpacity = 1.0
}
