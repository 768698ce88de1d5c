internal import Artwork
internal import Measures

/// The parts of one flow in their frame: measures them at a scale, spreads them, paints them.
struct FlowLayout {
    var slot: TemplateSlot
    var parts: [FlowBuilder.Part]

    /// Above a part, in units of the body size, before any spreading: more where a new subject begins.
    private static func gap(above part: FlowBuilder.Part) -> Double {
        switch part.part {
        case .details: 1.7
        case .office: 0.4
        default: 1
        }
    }
    /// How far gaps may open when the frame is higher than the copy.
    private static let mostAir = 2.3
    /// How far they may close before the copy shrinks.
    private static let leastAir = 0.8

    func height(_ scale: TypeScale, air: Double) -> Double? {
        var total = parts.dropFirst().reduce(0) { $0 + FlowLayout.gap(above: $1) } * air * scale.body
        for part in parts {
            guard let height = part.block.height(scale, width: slot.frame.width, air: air) else { return nil }
            total += height
        }
        return total
    }

    func fits(_ scale: TypeScale) -> Bool {
        guard let height = height(scale, air: FlowLayout.leastAir) else { return false }
        return height <= slot.frame.height + 1e-6
    }

    func paint(_ scale: TypeScale, into items: inout [ArtworkItem]) {
        let frame = slot.frame
        let air = spreadingAir(scale)
        guard let used = height(scale, air: air) else { return }
        let left = max(0, frame.height - used)
        var y = frame.minY
        switch slot.anchor {
        case .top: break
        case .middle: y += left / 2
        case .bottom: y += left
        }
        for (index, part) in parts.enumerated() {
            guard let height = part.block.height(scale, width: frame.width, air: air) else { return }
            if index > 0 { y += FlowLayout.gap(above: part) * air * scale.body }
            part.block.paint(at: Point(frame.minX, y), scale, width: frame.width, air: air, into: &items)
            y += height
        }
    }

    /// The air that fills the frame, within its limit. Heights rise with the air in a straight line, so two of them suffice.
    private func spreadingAir(_ scale: TypeScale) -> Double {
        guard let tight = height(scale, air: 1), let loose = height(scale, air: 2), loose > tight else { return 1 }
        return min(FlowLayout.mostAir, max(FlowLayout.leastAir, 1 + (slot.frame.height - tight) / (loose - tight)))
    }
}
