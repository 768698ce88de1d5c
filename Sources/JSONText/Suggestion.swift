/// Finds what somebody probably meant.
public enum Suggestion {
    /// The nearest of the names by edit distance, when it is near enough to be meant; the first of equals.
    public static func nearest(to text: String, among names: [String]) -> String? {
        let limit = max(1, text.count / 3)
        var best: (name: String, distance: Int)?
        for name in names {
            let distance = distance(Array(text.lowercased()), Array(name.lowercased()))
            if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
        }
        return best?.name
    }

    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        guard abs(left.count - right.count) <= 8, left.count <= 80 else { return .max }
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var previous = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, previous + (a == b ? 0 : 1))
                previous = above
            }
        }
        return row[right.count]
    }
}
