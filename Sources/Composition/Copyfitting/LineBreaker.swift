/// Breaks a shaped paragraph into lines; every width is in em, so one paragraph serves every size.
enum LineBreaker {
    /// One line: which segments stand on it and how wide they are, in em.
    struct Line: Equatable {
        var segments: Range<Int>
        var width: Double
    }

    /// How many lines it takes to set the paragraph first-fit, or `nil` when one segment is wider than the column.
    static func lineCount(_ paragraph: ShapedParagraph, width: Double) -> Int? {
        guard paragraph.widestSegment <= width + 1e-9 else { return nil }
        var count = 1
        var used = 0.0, space = 0.0
        var empty = true
        for (index, segment) in paragraph.segments.enumerated() {
            if !empty, used + space + segment.width > width + 1e-9 {
                count += 1
                used = segment.width
            } else {
                used += (empty ? 0 : space) + segment.width
            }
            empty = false
            space = segment.space
            if segment.endsLine, index < paragraph.segments.count - 1 {
                count += 1
                used = 0
                space = 0
                empty = true
            }
        }
        return count
    }

    /// The lines of least raggedness among those with as few lines as first-fit needs.
    ///
    /// What belongs together is parted only where it would take a line more, and a dot that would end a line is left out: statements between dots
    /// stay whole where they can. A last line of one word, or of less than `shortLine` of the column, costs extra, so that nothing is left over;
    /// with `balanced`, the last line counts like the others, as headlines want it.
    static func lines(_ paragraph: ShapedParagraph, width: Double, balanced: Bool) -> [Line]? {
        guard paragraph.widestSegment <= width + 1e-9 else { return nil }
        var lines: [Line] = []
        var start = 0
        for (index, segment) in paragraph.segments.enumerated() where segment.endsLine || index == paragraph.segments.count - 1 {
            lines += optimal(paragraph.segments, start..<(index + 1), width: width, balanced: balanced)
            start = index + 1
        }
        return lines
    }

    private static let shortLine = 0.22
    /// What it costs to part what belongs together: more than any raggedness.
    private static let costOfParting = 4.0
    /// What it costs to end a line within a statement, where other lines of the paragraph could end at a dot.
    private static let costWithinStatement = 1.5
    /// What it costs to end a line behind a word that leans on the next: as much as two fifths of a line that stay empty.
    private static let costOfLeaning = 0.16
    private static let costOfShortLine = 0.6
    private static let costOfLoneWord = 0.3

    private struct State {
        var lines: Int
        var cost: Double
        var next: Int
        var width: Double
    }

    /// Dynamic programming from the end: fewest lines first, least raggedness among those.
    private static func optimal(
        _ segments: [ShapedParagraph.Segment], _ range: Range<Int>, width: Double, balanced: Bool
    ) -> [Line] {
        guard !range.isEmpty else { return [] }
        let end = range.upperBound
        let hasStatements = segments[range].contains(where: \.isSeparator)
        let target = balanced && !hasStatements ? balancedWidth(segments, range, width: width) : width
        var best = [State](repeating: State(lines: 0, cost: 0, next: end, width: 0), count: range.count + 1)
        for first in range.reversed() {
            var choice = State(lines: .max, cost: .infinity, next: end, width: 0)
            var used = 0.0, space = 0.0
            for last in first..<end {
                let before = used
                used += (last == first ? 0 : space) + segments[last].width
                space = segments[last].space
                // A dot is left out where the line ends with it.
                let painted = segments[last].isSeparator && last > first && last + 1 < end ? before : used
                if painted > target + 1e-9, last > first { break }
                let rest = best[last + 1 - range.lowerBound]
                let slack = max(0, target - painted) / target
                let isLast = last + 1 == end
                var cost = slack * slack
                if isLast, !balanced {
                    cost = first == range.lowerBound ? 0 : used < shortLine * target ? costOfShortLine : last == first ? costOfLoneWord : 0
                }
                if !isLast {
                    if segments[last].clings { cost += costOfParting }
                    if segments[last].leans { cost += costOfLeaning }
                    if hasStatements, !segments[last].isSeparator { cost += costWithinStatement }
                }
                let candidate = State(lines: rest.lines + 1, cost: rest.cost + cost, next: last + 1, width: used)
                if candidate.lines < choice.lines || candidate.lines == choice.lines && candidate.cost < choice.cost - 1e-12 {
                    choice = candidate
                }
            }
            best[first - range.lowerBound] = choice
        }
        var lines: [Line] = []
        var at = range.lowerBound
        while at < end {
            let state = best[at - range.lowerBound]
            var line = Line(segments: at..<state.next, width: state.width)
            if state.next < end, line.segments.count > 1, segments[state.next - 1].isSeparator {
                line.segments = at..<(state.next - 1)
                line.width -= segments[state.next - 1].width + segments[state.next - 2].space
            }
            lines.append(line)
            at = state.next
        }
        return lines
    }

    /// The narrowest measure that needs no more lines than the full one: what makes the lines of a headline equal.
    private static func balancedWidth(_ segments: [ShapedParagraph.Segment], _ range: Range<Int>, width: Double) -> Double {
        func count(_ measure: Double) -> Int {
            var count = 1
            var used = 0.0, space = 0.0
            for index in range {
                if index > range.lowerBound, used + space + segments[index].width > measure + 1e-9 {
                    count += 1
                    used = segments[index].width
                } else {
                    used += (index == range.lowerBound ? 0 : space) + segments[index].width
                }
                space = segments[index].space
            }
            return count
        }
        let needed = count(width)
        var low = segments[range].reduce(0) { max($0, $1.width) }
        var high = width
        for _ in 0..<24 {
            let middle = (low + high) / 2
            if count(middle) <= needed { high = middle } else { low = middle }
        }
        return high
    }
}
