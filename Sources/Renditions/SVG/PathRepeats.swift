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
        let outlines = PathOutlines(path)
        guard outlines.count <= PathRepeats.mostSearched else {
            rest = path
            return
        }
        var index = 0, copies = 0
        // What is not repeated is one with itself.
        var owners = Array(repeating: 0, count: outlines.count)
        while index < outlines.count {
            guard let found = PathRepeats.best(outlines, from: index) else {
                rest.append(outlines.path(index..<(index + 1)))
                index += 1
                continue
            }
            motifs.append(Motif(path: outlines.path(index..<(index + found.length)), offsets: found.offsets))
            for _ in found.offsets {
                copies += 1
                for outline in index..<(index + found.length) { owners[outline] = copies }
                index += found.length
            }
        }
        // Painted one by one they must look as they do together: no copy may lie on anything else.
        if !motifs.isEmpty, !PathRepeats.areApart(outlines, owners, 2 * reach) { (motifs, rest) = ([], path) }
    }

    /// What begins there and saves most by being written once.
    private static func best(_ outlines: PathOutlines, from start: Int) -> (length: Int, offsets: [Point])? {
        var best: (length: Int, offsets: [Point])?, most = 0
        let rest = outlines.count - start
        for length in 1...max(1, min(mostOutlines, rest / 2)) where length * 2 <= rest {
            let points = outlines.points(start..<(start + length))
            // However often it comes, nothing is saved.
            guard points * pointCost > copyCost else { continue }
            let offsets = self.offsets(outlines, start, length)
            let saved = (offsets.count - 1) * points * pointCost - offsets.count * copyCost - motifCost
            if saved > most { (best, most) = ((length, offsets), saved) }
        }
        return best
    }

    /// Where so many outlines come again, without a gap.
    private static func offsets(_ outlines: PathOutlines, _ start: Int, _ length: Int) -> [Point] {
        var offsets: [Point] = [.zero]
        var next = start + length
        while next + length <= outlines.count, let offset = outlines.offset(from: start, to: next) {
            guard (0..<length).allSatisfy({ outlines.isCopy(next + $0, of: start + $0, offset, grace: grace) }) else { break }
            offsets.append(offset)
            next += length
        }
        return offsets
    }

    /// - Parameter owners: to which copy each outline belongs; those of one copy may lie on one another.
    private static func areApart(_ outlines: PathOutlines, _ owners: [Int], _ distance: Double) -> Bool {
        let hulls = owners.indices.compactMap { index in outlines.hull(index).map { (owner: owners[index], hull: $0) } }.sorted { $0.hull.left < $1.hull.left }
        var effort = 0
        for one in hulls.indices {
            for other in hulls.indices[(one + 1)...] {
                // All that follow lie farther to the right.
                if hulls[one].hull.isFarLeft(of: hulls[other].hull, by: distance) { break }
                guard hulls[one].owner != hulls[other].owner, !hulls[one].hull.isFar(from: hulls[other].hull, by: distance) else { continue }
                effort += hulls[one].hull.effort(with: hulls[other].hull)
                guard effort <= mostEffort, hulls[one].hull.isApart(from: hulls[other].hull, by: distance) else { return false }
            }
        }
        return true
    }
}
