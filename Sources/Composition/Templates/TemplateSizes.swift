internal import Artwork
internal import Campaigns
internal import JSONText
internal import Measures

/// The measures of a template, from its `template.json`.
struct TemplateSizes {
    var trim: Size
    var bleed: Double
    var safe: Double
    var headline: SizeRange
    var body: SizeRange
    var ratio: Double
    /// 6 pt unless the piece is read from afar.
    var imprint: Double
    var unit: Page.Unit
    var rules: PrintRules

    /// `nil` where one is missing or cannot be read; each is reported.
    init?(_ root: JSONNode) {
        func length(_ node: JSONNode?) -> Double? {
            guard let node else { return nil }
            guard let length = node.string().flatMap(Length.init), length.millimetres >= 0 else {
                node.refuse("a length such as \"297mm\"")
                return nil
            }
            return length.millimetres
        }
        func range(_ node: JSONNode?) -> SizeRange? {
            guard let node, let largest = length(node.required("largest")), let smallest = length(node.required("smallest")) else { return nil }
            guard smallest > 0, largest >= smallest else {
                node["smallest"]?.refuse("a size above 0 that is not above the largest")
                return nil
            }
            return SizeRange(largest: largest, smallest: smallest)
        }
        let trim = root.required("trim"), type = root.required("type")
        trim?.allow(TemplateSchema.trimNames)
        type?.allow(TemplateSchema.typeNames)
        for rank in ["body", "headline"] { type?[rank]?.allow(TemplateSchema.rangeNames) }
        let width = length(trim?.required("width")), height = length(trim?.required("height"))
        let bleed = length(root.required("bleed")), safe = length(root.required("safe"))
        let headline = range(type?.required("headline")), body = range(type?.required("body"))
        let ratio = type?.required("ratio")
        let imprint = type?["imprint"].map { length($0) } ?? Length(points: 6).millimetres
        guard let width, let height, let bleed, let safe, let headline, let body, let ratio, let imprint else { return nil }
        guard let value = ratio.number(1...2) else { return nil }
        let inPixels = [trim?["width"], trim?["height"]].allSatisfy { $0?.text?.hasSuffix("px") ?? false }
        if inPixels, bleed > 0 {
            root["bleed"]?.refuse("0px, because a piece for the screen is not trimmed")
            return nil
        }
        unit = inPixels ? .pixels : .millimetres
        let paper = root["paper"].map { $0.choice(of: PrintRules.Paper.self) } ?? .coated
        let usual = inPixels ? Length.pixelsPerInch : PrintRules.resolutionInTheHand
        let resolution = root["resolution"].map { $0.integer(10...1_200).map(Double.init) } ?? usual
        guard let paper, let resolution else { return nil }
        rules = PrintRules(resolution: resolution, paper: inPixels ? nil : paper)
        self.imprint = imprint
        self.trim = Size(width: width, height: height)
        (self.bleed, self.safe, self.headline, self.body, self.ratio) = (bleed, safe, headline, body, value)
    }
}
