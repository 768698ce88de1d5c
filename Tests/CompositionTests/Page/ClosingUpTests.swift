import Artwork
import Measures
import Testing
import Typography

@testable import Composition

/// What a page does with the room that a piece does not need, and how copy runs on from frame to frame.
@Suite struct ClosingUpTests {
    private static let ink = Swatch(name: "ink", rgb: RGB(0, 0, 0), cmyk: CMYK(0, 0, 0, 100))

    private func slot(_ name: String, _ role: TemplateSlot.Role, _ frame: Rect, takes: [String] = []) -> TemplateSlot {
        TemplateSlot(name: name, role: role, frame: frame, onDark: false, anchor: .top, takes: takes)
    }

    private func piece(link: String?, callout: Bool) -> Piece {
        let text = PieceText("x", language: "id")
        return Piece(
            campaign: "c", region: "31", language: "id", copy: callout ? ["callout": [text]] : [:], link: link, office: text, pattern: .plain,
            house: HouseWords(specimen: text, draft: text, papersCaption: text, conditionsCaption: text, conditionsHeader: []), imprint: text,
            isDraft: true)
    }

    @Test func slotTakesTheRoomOfThoseThatStayEmpty() {
        let drawing = TemplateDrawing(needs: [], art: SharedArt(items: []), slots: [
            slot("headline", .headline, Rect(x: 10, y: 10, width: 100, height: 50), takes: ["picture"]),
            slot("picture", .picture, Rect(x: 120, y: 5, width: 60, height: 60)),
            slot("contact", .flow([.contact]), Rect(x: 10, y: 200, width: 100, height: 30), takes: ["qr", "tip"]),
            slot("tip", .flow([.callout]), Rect(x: 10, y: 180, width: 100, height: 15)), slot("qr", .qr, Rect(x: 120, y: 200, width: 30, height: 30)),
        ])
        let bare = drawing.closedUp(for: piece(link: nil, callout: false))
        #expect(bare.slots.map(\.name) == ["headline", "contact"])
        #expect(bare.slots.map(\.frame) == [Rect(x: 10, y: 5, width: 170, height: 60), Rect(x: 10, y: 180, width: 140, height: 50)])
        let full = drawing.closedUp(for: piece(link: "https://kpu.go.id", callout: true))
        #expect(full.slots.map(\.name) == ["headline", "contact", "tip", "qr"])
        #expect(full.slots[1].frame == Rect(x: 10, y: 200, width: 100, height: 30))
    }

    private func steps(_ count: Int) throws -> FlowBuilder.Part {
        let setter = ParagraphSetter(typesetter: try Typesetter())
        func set(_ text: String) -> SetText { SetText(paragraph: setter.shape(text, .body, language: "id"), style: .body, swatch: Self.ink) }
        let steps = (1...count).map { StepsBlock.Step(numeral: set(String($0)), text: set("Coblos")) }
        return FlowBuilder.Part(part: .steps, block: StepsBlock(steps: steps, disc: Self.ink), reading: [], texts: [])
    }

    private func discs(_ flow: FlowLayout, _ scale: TypeScale) -> [Rect] {
        var items: [ArtworkItem] = []
        flow.paint(scale, into: &items)
        return items.compactMap { item in if case .shape(let shape) = item { shape.path.controlBounds } else { nil } }
    }

    @Test func copyIsSpreadEvenlyOverTheFrames() throws {
        let frame = Rect(x: 0, y: 0, width: 80, height: 100)
        let next = [Rect(x: 100, y: 0, width: 80, height: 100), Rect(x: 200, y: 0, width: 80, height: 100)]
        let flow = FlowLayout(slot: slot("first", .flow([.steps]), frame), continuations: next, parts: [try steps(6)])
        let scale = TypeScale(body: 4, ratio: 1.2)
        let discs = discs(flow, scale)
        #expect(discs.map { ($0.minX / 100).rounded() } == [0, 0, 1, 1, 2, 2])
        #expect(discs[0].minY == discs[2].minY && abs(discs[1].minY - discs[3].minY) < 1e-9)
        #expect(discs.allSatisfy { $0.maxY <= 100 })
    }

    @Test func aFrameThatIsFullLeavesTheOthersEven() throws {
        let frame = Rect(x: 0, y: 0, width: 80, height: 14)
        let next = [Rect(x: 100, y: 0, width: 80, height: 100), Rect(x: 200, y: 0, width: 80, height: 100)]
        let flow = FlowLayout(slot: slot("first", .flow([.steps]), frame), continuations: next, parts: [try steps(7)])
        #expect(discs(flow, TypeScale(body: 4, ratio: 1.2)).map { ($0.minX / 100).rounded() } == [0, 1, 1, 1, 2, 2, 2])
    }

    @Test func copyThatFillsMoreThanAllFramesDoesNotFit() throws {
        let frame = Rect(x: 0, y: 0, width: 80, height: 30)
        let flow = FlowLayout(slot: slot("first", .flow([.steps]), frame), continuations: [frame], parts: [try steps(6)])
        #expect(flow.fits(TypeScale(body: 3, ratio: 1.2)))
        #expect(!flow.fits(TypeScale(body: 6, ratio: 1.2)))
    }
}
