internal import Measures
internal import XMLTree

/// Follows the elements of one drawing and turns them into artwork.
final class SVGInterpreter {
    let rules: SVGRules
    let log: SVGLog
    let pictures: (String) -> [UInt8]?
    var sheet = SVGStyleSheet()
    var index = SVGIndex()
    var slots: [SVGSlot] = []
    var gradients: [String: SVGGradient?] = [:]
    var decoded: [String: SVGPicture?] = [:]
    var pictureFiles: [[UInt8]] = []
    /// The elements of what has been painted so far, leaf by leaf in the order of painting.
    var leaves: [SVGSourceMap.Leaf] = []
    /// The ids whose `use`, clip path or gradient is being followed.
    var active: Set<String> = []
    private let housed: [RGB: Swatch]
    private var elements = 0
    private var segments = 0
    private var layers = 0
    private var pixels = 0
    private var words = 0
    private var dashes = 0.0

    init(rules: SVGRules, log: SVGLog, pictures: @escaping (String) -> [UInt8]?) {
        self.rules = rules
        self.log = log
        self.pictures = pictures
        housed = Dictionary((rules.swatches ?? []).map { ($0.rgb, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The colour as it is named; refused where the house has none such.
    func swatch(_ rgb: RGB, _ element: XMLElement) -> Swatch? {
        if rules.swatches == nil { return Swatch(screen: rgb) }
        if let swatch = housed[rgb] { return swatch }
        log.refuse(element, colour: rgb)
        return nil
    }

    // MARK: Limits

    /// Counts an object that is followed; false when it is one too many.
    func enter(_ element: XMLElement, depth: Int) -> Bool {
        elements += 1
        if elements > SVGLimits.elements { log.refuse(element, limit: SVGLimits.elements, of: "elements, those that `use` repeats included") }
        count(words: element.attributes.reduce(0) { $0 + $1.value.utf8.count }, element)
        if depth > SVGLimits.depth { log.refuse(element, limit: SVGLimits.depth, of: "levels, `use` followed") }
        return !log.isOver
    }

    /// Counts what is read once more, so that long attributes and rules are not repeated for ever.
    func count(words count: Int, _ element: XMLElement) {
        words += count
        if words > SVGLimits.words { log.refuse(element, limit: SVGLimits.words, of: "bytes of attributes and rules, those that `use` repeats included") }
    }

    /// Counts the dashes of a line, or a few more.
    func count(dashes: [Double], along path: Path, _ element: XMLElement) -> Bool {
        let period = dashes.reduce(0, +)
        guard period > 0 else { return true }
        self.dashes += path.polygonLength / period * Double(dashes.count)
        if !(self.dashes <= Double(SVGLimits.dashes)) { log.refuse(element, limit: SVGLimits.dashes, of: "dashes of lines") }
        return !log.isOver
    }

    func count(segments path: Path, _ element: XMLElement) -> Bool {
        segments += max(1, path.verbs.count)
        if segments > SVGLimits.segments { log.refuse(element, limit: SVGLimits.segments, of: "path segments") }
        return !log.isOver
    }

    func countLayer(_ element: XMLElement, nested: Int) -> Bool {
        layers += 1
        if layers > SVGLimits.layers { log.refuse(element, limit: SVGLimits.layers, of: "groups that are faded or clipped to several outlines") }
        if nested > SVGLimits.nestedLayers { log.refuse(element, limit: SVGLimits.nestedLayers, of: "faded groups inside each other") }
        return !log.isOver
    }

    func count(pixels count: Int, _ element: XMLElement) -> Bool {
        pixels += count
        if pixels > SVGLimits.pixels { log.refuse(element, limit: SVGLimits.pixels, of: "pixels of pictures") }
        return !log.isOver
    }

    var pixelsLeft: Int { max(0, SVGLimits.pixels - pixels) }
}
