internal import Measures

/// The outlines of a path, each from one move to the next, found in its arrays without being taken out of them.
struct PathOutlines {
    private struct Part {
        var verbs: Range<Int>
        var points: Range<Int>
    }

    private let path: Path
    private let parts: [Part]

    init(_ path: Path) {
        var parts: [Part] = [], point = 0
        for (index, verb) in path.verbs.enumerated() {
            let last = parts.count - 1
            let points = verb == .close ? 0 : verb == .cubic ? 3 : 1
            if verb == .move || last < 0 {
                parts.append(Part(verbs: index..<(index + 1), points: point..<(point + points)))
            } else {
                parts[last] = Part(verbs: parts[last].verbs.lowerBound..<(index + 1), points: parts[last].points.lowerBound..<(point + points))
            }
            point += points
        }
        self.path = path
        self.parts = parts
    }

    var count: Int { parts.count }

    /// Some that follow one another.
    func path(_ range: Range<Int>) -> Path {
        guard let first = parts[range].first, let last = parts[range].last else { return Path() }
        return Path(path, verbs: first.verbs.lowerBound..<last.verbs.upperBound, points: first.points.lowerBound..<last.points.upperBound)
    }

    func points(_ range: Range<Int>) -> Int { parts[range].reduce(0) { $0 + $1.points.count } }

    func hull(_ index: Int) -> PathHull? { PathHull(path(index..<(index + 1))) }

    /// How far one begins from another; `nil` where one of them has no point.
    func offset(from one: Int, to other: Int) -> Point? {
        guard let from = parts[one].points.first, let to = parts[other].points.first else { return nil }
        return Point(path.points[to].x - path.points[from].x, path.points[to].y - path.points[from].y)
    }

    /// Whether another is the same as one, so far from it.
    ///
    /// - Parameter grace: how far a point of it may be from its place, in millimetres.
    func isCopy(_ other: Int, of one: Int, _ offset: Point, grace: Double) -> Bool {
        let (one, other) = (parts[one], parts[other])
        guard one.verbs.count == other.verbs.count, one.points.count == other.points.count else { return false }
        return zip(one.points, other.points).allSatisfy { first, second in
            abs(path.points[first].x + offset.x - path.points[second].x) <= grace && abs(path.points[first].y + offset.y - path.points[second].y) <= grace
        } && zip(one.verbs, other.verbs).allSatisfy { path.verbs[$0] == path.verbs[$1] }
    }
}
