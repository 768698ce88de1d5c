public import Artwork
internal import Measures
public import Typography

/// All drawings of a template on one sheet, with slots, trim, bleed and safe area drawn in: a row for each page.
public struct TemplateProof {
    /// What the lines are called, in the language of whoever looks.
    public struct Words: Sendable {
        public var bleed: String
        public var trim: String
        public var safe: String
        public var slot: String

        public init(bleed: String, trim: String, safe: String, slot: String) {
            self.bleed = bleed
            self.trim = trim
            self.safe = safe
            self.slot = slot
        }
    }

    private let template: Template
    private let swatches: HouseSwatches
    private let words: Words
    private let setter: ParagraphSetter
    /// The size of the sheet's own words, and what everything else is measured by.
    private let em: Double

    public init(_ template: Template, typesetter: Typesetter, swatches: HouseSwatches, words: Words) {
        self.template = template
        self.swatches = swatches
        self.words = words
        setter = ParagraphSetter(typesetter: typesetter)
        em = max(template.trim.width, template.trim.height) / 55
    }

    private var media: Size { Size(width: template.trim.width + 2 * template.bleed, height: template.trim.height + 2 * template.bleed) }

    public func artwork() -> Artwork {
        let gap = 3 * em
        let columns = template.pages.map(\.count).max() ?? 1
        let sheet = Size(
            width: max(gap + Double(columns) * (media.width + gap), 2 * gap + legendWidth), height: gap * 2 + Double(template.pages.count) * (media.height + 2 * gap))
        var items: [ArtworkItem] = [.shape(Shape(path: .rect(Rect(x: 0, y: 0, width: sheet.width, height: sheet.height)), fill: .solid(swatches.white)))]
        for (row, drawings) in template.pages.enumerated() {
            for (column, drawing) in drawings.enumerated() {
                let corner = Point(gap + Double(column) * (media.width + gap), 2 * gap + Double(row) * (media.height + 2 * gap))
                let needs = drawing.needs.isEmpty ? "" : " · " + drawing.needs.map(\.rawValue).joined(separator: ", ")
                label("\(template.name) \(row + 1) · \(drawing.file)\(needs)", at: Point(corner.x, corner.y - 1.6 * em), &items)
                let placed = Transform.translation(corner.x + template.bleed, corner.y + template.bleed)
                items.append(.group(Group(transform: placed, items: [.shared(drawing.art)] + marks(drawing))))
            }
        }
        legend(at: Point(gap, sheet.height - gap), &items)
        return Artwork(title: template.title, language: "id", pages: [Page(trim: sheet, bleed: 0, items: items)], reading: [])
    }

    private func marks(_ drawing: TemplateDrawing) -> [ArtworkItem] {
        var items: [ArtworkItem] = []
        for slot in drawing.slots {
            items.append(.shape(Shape(path: .rect(slot.frame), fill: .solid(swatches.white, opacity: 0.55))))
            line(.rect(slot.frame), swatches.clay, &items)
            let size = min(em, slot.frame.height * 0.8)
            label(slot.name, at: Point(slot.frame.minX + 0.4 * size, slot.frame.minY + 0.3 * size), size: size, &items)
        }
        let trim = Rect(x: 0, y: 0, width: template.trim.width, height: template.trim.height)
        if template.bleed > 0 { line(.rect(trim.inset(by: -template.bleed)), swatches.clayDeep, dashes: [em / 2, em / 2], &items) }
        line(.rect(trim), swatches.text, &items)
        line(.rect(trim.inset(by: template.safe)), swatches.inkSoft, dashes: [em / 3, em / 3], &items)
        return items
    }

    /// Light under dark, so that it is seen on every ground.
    private func line(_ path: Path, _ swatch: Swatch, dashes: [Double] = [], _ items: inout [ArtworkItem]) {
        items.append(.shape(Shape(path: path, stroke: Stroke(paint: .solid(swatches.white), width: em / 5))))
        items.append(.shape(Shape(path: path, stroke: Stroke(paint: .solid(swatch), width: em / 9, dashes: dashes))))
    }

    private func label(_ text: String, at place: Point, size: Double? = nil, _ items: inout [ArtworkItem]) {
        let size = size ?? em
        let set = SetText(paragraph: setter.shape(text, .strong, language: "id"), style: .strong, swatch: swatches.text)
        _ = set.paint(at: place, size: size, width: 200 * size, into: &items)
    }

    private var legendWidth: Double {
        [words.trim, words.bleed, words.safe, words.slot].reduce(0) { $0 + (5.2 + 0.62 * Double($1.count)) * em }
    }

    private func legend(at place: Point, _ items: inout [ArtworkItem]) {
        var x = place.x
        let all: [(String, Swatch, [Double])] = [
            (words.trim, swatches.text, []), (words.bleed, swatches.clayDeep, [em / 2, em / 2]), (words.safe, swatches.inkSoft, [em / 3, em / 3]),
            (words.slot, swatches.clay, []),
        ]
        for (word, swatch, dashes) in all {
            line(.polygon([Point(x, place.y), Point(x + 3 * em, place.y)]), swatch, dashes: dashes, &items)
            label(word, at: Point(x + 3.6 * em, place.y - 0.36 * em), &items)
            x += (5.2 + 0.62 * Double(word.count)) * em
        }
    }
}
