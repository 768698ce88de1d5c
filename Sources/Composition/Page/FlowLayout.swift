internal import Artwork
internal import Measures

/// The parts of one flow in their frames, one after the other: measures them at a scale, spreads them, paints them.
struct FlowLayout {
    var slot: TemplateSlot
    /// The frame of the slot and those that continue it.
    var frames: [Rect]
    var parts: [FlowBuilder.Part]

    init(slot: TemplateSlot, continuations: [Rect], parts: [FlowBuilder.Part]) {
        self.slot = slot
        frames = [slot.frame] + continuations
        self.parts = continuations.isEmpty ? parts : parts.flatMap(\.split)
    }

    /// Above a part, in units of the body size, before any spreading: more where a new subject begins, less inside one subject.
    private func gap(above index: Int) -> Double {
        let part = parts[index].part
        if parts[index - 1].part == part { return part == .steps ? StepsBlock.gap : DetailsBlock.gap }
        switch part {
        case .details: return 1.7
        case .office: return 0.4
        default: return 1
        }
    }
    /// How far gaps may open when the frame is higher than the copy.
    private static let mostAir = 2.3
    /// More than all frames full.
    private static let costOfPassingOver = 100.0
    /// How far they may close before the copy shrinks.
    private static let leastAir = 0.8
    /// How far where the copy cannot shrink any more.
    private static let tightestAir = 0.62

    private func height(_ range: Range<Int>, _ scale: TypeScale, width: Double, air: Double) -> Double? {
        var total = 0.0
        for index in range {
            guard let height = parts[index].block.height(scale, width: width, air: air) else { return nil }
            total += height + (index > range.lowerBound ? gap(above: index) * air * scale.body : 0)
        }
        return total
    }

    /// - Parameter isSmallest: whether the copy can shrink no more.
    func fits(_ scale: TypeScale, isSmallest: Bool = true) -> Bool {
        distribution(scale, air: isSmallest ? FlowLayout.tightestAir : FlowLayout.leastAir) != nil
    }

    /// Which parts stand in which frame when each is filled before the next; `nil` when there are too many.
    private func distribution(_ scale: TypeScale, air: Double) -> [Range<Int>]? {
        var ranges: [Range<Int>] = []
        var start = 0
        for frame in frames {
            var end = start
            while end < parts.count, fills(start..<(end + 1), scale, frame, air) != nil { end += 1 }
            ranges.append(start..<end)
            start = end
        }
        return start == parts.count ? ranges : nil
    }

    /// The share of a frame's height that parts take; `nil` where they do not fit.
    private func fills(_ range: Range<Int>, _ scale: TypeScale, _ frame: Rect, _ air: Double) -> Double? {
        guard let height = height(range, scale, width: frame.width, air: air), height <= frame.height + 1e-6 else { return nil }
        return range.isEmpty ? 0 : height / max(1e-6, frame.height)
    }

    /// The distribution in which the frames are alike in how full they are: the sum of the squares is least.
    private func balanced(_ scale: TypeScale) -> (ranges: [Range<Int>], air: Double)? {
        let air = [1, FlowLayout.leastAir].first { distribution(scale, air: $0) != nil } ?? FlowLayout.tightestAir
        guard let first = distribution(scale, air: air) else { return nil }
        guard frames.count > 1 else { return (first, air) }
        var known: [Int: (cost: Double, ranges: [Range<Int>])?] = [:]
        /// The best for the parts from `start` on in the frames from `frame` on.
        func best(_ start: Int, _ frame: Int) -> (cost: Double, ranges: [Range<Int>])? {
            guard frame < frames.count else { return start == parts.count ? (0, []) : nil }
            if let answer = known[start * frames.count + frame] { return answer }
            var choice: (cost: Double, ranges: [Range<Int>])?
            for end in start...parts.count {
                guard let share = fills(start..<end, scale, frames[frame], air) else { break }
                // Copy begins where its frames begin: one is passed over only where nothing fits in it.
                let cost = end == start && start < parts.count ? FlowLayout.costOfPassingOver : share * share
                guard let rest = best(end, frame + 1), cost + rest.cost < (choice?.cost ?? .infinity) - 1e-9 else { continue }
                choice = (cost + rest.cost, [start..<end] + rest.ranges)
            }
            known[start * frames.count + frame] = .some(choice)
            return choice
        }
        return (best(0, 0)?.ranges ?? first, air)
    }

    func paint(_ scale: TypeScale, into items: inout [ArtworkItem]) {
        guard let (ranges, _) = balanced(scale) else { return }
        let filled = zip(ranges, frames).filter { !$0.0.isEmpty }
        // One air for all frames, so that neighbours keep one rhythm.
        let air = filled.map { spreadingAir($0, scale, in: $1) }.min() ?? 1
        for (range, frame) in filled { paint(range, scale, in: frame, air: air, into: &items) }
    }

    private func paint(_ range: Range<Int>, _ scale: TypeScale, in frame: Rect, air: Double, into items: inout [ArtworkItem]) {
        guard let used = height(range, scale, width: frame.width, air: air) else { return }
        let left = max(0, frame.height - used)
        var y = frame.minY
        switch slot.anchor {
        case .top: break
        case .middle: y += left / 2
        case .bottom: y += left
        }
        for index in range {
            guard let height = parts[index].block.height(scale, width: frame.width, air: air) else { return }
            if index > range.lowerBound { y += gap(above: index) * air * scale.body }
            parts[index].block.paint(at: Point(frame.minX, y), scale, width: frame.width, air: air, into: &items)
            y += height
        }
    }

    /// The air that fills the frame, within its limit. Heights rise with the air in a straight line, so two of them suffice.
    private func spreadingAir(_ range: Range<Int>, _ scale: TypeScale, in frame: Rect) -> Double {
        guard let tight = height(range, scale, width: frame.width, air: 1), let loose = height(range, scale, width: frame.width, air: 2), loose > tight
        else { return FlowLayout.mostAir }
        return min(FlowLayout.mostAir, max(FlowLayout.tightestAir, 1 + (frame.height - tight) / (loose - tight)))
    }
}
