internal import Artwork
internal import Measures

/// Short paragraphs for a reader with the piece in the hand: a question in bold, where there is one, and its answer.
struct DetailsBlock: Block {
    struct Item {
        var question: SetText?
        var answer: SetText?
    }

    var title: SetText?
    var details: [Item]

    /// Between two of them, in units of the body size.
    static let gap = 0.92
    private static let inner = 0.3

    private func height(_ item: Item, _ scale: TypeScale, width: Double) -> Double? {
        var total = 0.0
        for text in [item.question, item.answer] {
            guard let text else { continue }
            guard let height = text.height(size: scale.size(text.style), width: width) else { return nil }
            total += height
        }
        return total + (item.question != nil && item.answer != nil ? DetailsBlock.inner * scale.body : 0)
    }

    func height(_ scale: TypeScale, width: Double, air: Double) -> Double? {
        let gap = DetailsBlock.gap * air * scale.body
        var total = gap * Double(max(0, details.count - 1))
        if let title {
            guard let height = title.height(size: scale.size(title.style), width: width) else { return nil }
            total += height + gap
        }
        for item in details {
            guard let height = height(item, scale, width: width) else { return nil }
            total += height
        }
        return total
    }

    func paint(at origin: Point, _ scale: TypeScale, width: Double, air: Double, into items: inout [ArtworkItem]) {
        let gap = DetailsBlock.gap * air * scale.body
        var y = origin.y
        if let title {
            y += (title.paint(at: Point(origin.x, y), size: scale.size(title.style), width: width, into: &items) ?? 0) + gap
        }
        for item in details {
            var top = y
            if let question = item.question {
                top += question.paint(at: Point(origin.x, top), size: scale.size(question.style), width: width, into: &items) ?? 0
                top += DetailsBlock.inner * scale.body
            }
            if let answer = item.answer {
                _ = answer.paint(at: Point(origin.x, top), size: scale.size(answer.style), width: width, into: &items)
            }
            y += (height(item, scale, width: width) ?? 0) + gap
        }
    }
}
