internal import Measures

/// Finds what an outline repeats, as the band of a pattern does, so that it is written once.
struct PathRepeats {
    /// Some outlines, and how far their copies lie from them; the first distance is none.
    struct Motif {
        var path: Path
        var offsets: [Point]
    }

    private(set) var motifs: [Motif] = []
    /// What is not repeated.
    private(set) var rest = Path()

    private static let mostOutlines = 24
    /// A drawing of more outlines is no band, and would be looked through for long.
    private static let mostSearched = 2_000
    /// Of motifs so close together that it takes longer to part them none is written once.
    private static let mostEffort = 4_000_000
    /// How far a copy may be from its place, in millimetres: less than the grid on which outlines are written.
    private static let grace = 0.002
    /// About what a point, a copy and a motif cost, in bytes.
    private static let pointCost = 8, copyCost = 38, motifCost = 60

    /// - Parameter reach: how far the outline's pen reaches beside it, in millimetres.
    init(_ path: Path, reach: Double) {
        let outlines = path.outlines
        guard outlines.count <= PathRepeats.mostSearched else {
            rest = path
            return
        }
        var copies: [[PathHull]] = [], others: [PathHull] = []
        var index = 0
        while index < outlines.count {
            guard let found = PathRepeats.best(outlines[index...]) else {
                rest.append(outlines[index])
                others += PathRepeats.hulls(outlines[index...index])
                index += 1
                continue
            }
            motifs.append(Motif(path: Path(outlines[index..<(index + found.length)]), offsets: found.offsets))
            for _ in found.offsets {
                copies.append(PathRepeats.hulls(outlines[index..<(index + found.length)]))
                index += found.length
            }
        }
        // Painted one by one they must look as they do together: no copy may lie on anything else.
        if !motifs.isEmpty, !PathRepeats.areApart(copies, others, 2 * reach) { (motifs, rest) = ([], path) }
    }

    /// What begins here and saves most by being written once.
    private static func best(_ outlines: ArraySlice<Path>) -> (length: Int, offsets: [Point])? {
        var best: (length: Int, offsets: [Point])?, most = 0
        for length in 1...max(1, min(mostOutlines, outlines.count / 2)) where length * 2 <= outlines.count {
            let points = outlines.prefix(length).reduce(0) { $0 + $1.points.count }
            // However often it comes, nothing is saved.
            guard points * pointCost > copyCost else { continue }
            let offsets = self.offsets(outlines, length)
            let saved = (offsets.count - 1) * points * pointCost - offsets.count * copyCost - motifCost
            if saved > most { (best, most) = ((length, offsets), saved) }
        }
        return best
    }

    /// Where the first so many outlines come again, without a gap.
    private static func offsets(_ outlines: ArraySlice<Path>, _ length: Int) -> [Point] {
        var offsets: [Point] = [.zero]
        let first = outlines.prefix(length)
        var rest = outlines.dropFirst(length)
        while rest.count >= length, let from = first.first?.points.first, let to = rest.first?.points.first {
            let offset = Point(to.x - from.x, to.y - from.y)
            guard zip(first, rest).allSatisfy({ $0.isCopied(as: $1, offset, grace: grace) }) else { break }
            offsets.append(offset)
            rest = rest.dropFirst(length)
        }
        return offsets
    }

    private static func hulls(_ outlines: ArraySlice<Path>) -> [PathHull] { outlines.compactMap(PathHull.init) }

    private static func areApart(_ copies: [[PathHull]], _ others: [PathHull], _ distance: Double) -> Bool {
        var effort = 0
        func areApart(_ some: [PathHull], _ others: [PathHull]) -> Bool {
            for one in some {
                for other in others where !one.isFar(from: other, by: distance) {
                    effort += one.effort(with: other)
                    guard effort <= mostEffort, one.isApart(from: other, by: distance) else { return false }
                }
            }
            return true
        }
        for index in copies.indices {
            for other in copies.indices.dropFirst(index + 1) where !areApart(copies[index], copies[other]) { return false }
            guard areApart(copies[index], others) else { return false }
        }
        return true
    }
}

extension Path {
    fileprivate init(_ outlines: ArraySlice<Path>) {
        self.init()
        for outline in outlines { append(outline) }
    }

    /// Its parts from one move to the next.
    fileprivate var outlines: [Path] {
        var outlines: [Path] = []
        var index = 0
        for verb in verbs {
            if verb == .move || outlines.isEmpty { outlines.append(Path()) }
            let last = outlines.count - 1
            switch verb {
            case .move: outlines[last].move(to: points[index])
            case .line: outlines[last].line(to: points[index])
            case .cubic: outlines[last].cubic(points[index], points[index + 1], to: points[index + 2])
            case .close: outlines[last].close()
            }
            index += verb == .close ? 0 : verb == .cubic ? 3 : 1
        }
        return outlines
    }

    fileprivate func isCopied(as other: Path, _ offset: Point, grace: Double) -> Bool {
        verbs == other.verbs && zip(points, other.points).allSatisfy {
            abs($0.x + offset.x - $1.x) <= grace && abs($0.y + offset.y - $1.y) <= grace
        }
    }
}
