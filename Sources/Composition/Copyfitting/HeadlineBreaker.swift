internal import Foundation
internal import Measures
internal import Typography

/// Breaks a headline as a typographer would: as large as it can be, in lines of like length that end where the sense does.
///
/// Headlines are short, so all their breakings are looked at, each at the largest size that it fits at. A breaking that parts words
/// which belong together must be larger by its badness to be taken.
enum HeadlineBreaker {
    struct Layout {
        var lines: [LineBreaker.Line]
        /// In millimetres.
        var size: Double
    }

    /// With more places to break than this, the lines are balanced instead.
    private static let mostSegments = 13
    /// Below one: a headline twice as large is not worth twice as much.
    private static let weightOfSize = 0.7

    /// - Parameters:
    ///   - frame: where the headline stands.
    ///   - style: how far its lines are apart.
    ///   - sizes: the sizes that the template allows, the largest first.
    /// - Returns: the best breaking; `nil` when none fits at any size.
    static func best(_ paragraph: ShapedParagraph, in frame: Rect, _ style: TextStyle, sizes: [Double]) -> Layout? {
        let words = words(of: paragraph)
        guard !words.isEmpty, words.count <= mostSegments else { return balanced(paragraph, in: frame, style, sizes: sizes) }
        var best: (layout: Layout, score: Double)?
        for breaks in 0..<(1 << (words.count - 1)) {
            guard let layout = layout(words, breaks, paragraph, in: frame, style, sizes: sizes) else { continue }
            let score = pow(layout.size, weightOfSize) * quality(layout.lines, words)
            if score > (best?.score ?? 0) + 1e-9 { best = (layout, score) }
        }
        return best?.layout
    }

    private struct Word {
        var width: Double
        var space: Double
        var endsLine: Bool
        /// A comma, a stop or the like stands at its end.
        var endsSense: Bool
        /// What it costs when the line goes on behind that: more within a sentence's end than within a comma.
        var costOfGoingOn: Double
        /// It leans on what follows, or is so short that it most likely does: `di`, `ke`, `dan`.
        var leans: Bool
        /// It belongs with what follows.
        var clings: Bool
    }

    private static func words(of paragraph: ShapedParagraph) -> [Word] {
        paragraph.segments.map { segment in
            let ending = paragraph.word(segment).last
            let endsSense = ending.map { ",.:;?!–—،؟".contains($0) } ?? false
            return Word(
                width: segment.width, space: segment.space, endsLine: segment.endsLine, endsSense: endsSense,
                costOfGoingOn: endsSense ? ending.map { ".?!؟".contains($0) } ?? false ? 0.3 : 0.18 : 0,
                leans: (segment.leans || segment.clusters.count <= 3) && !endsSense, clings: segment.clings)
        }
    }

    /// The breaking in which bit `n` says that a line ends behind word `n`, at the largest size at which it fits.
    private static func layout(
        _ words: [Word], _ breaks: Int, _ paragraph: ShapedParagraph, in frame: Rect, _ style: TextStyle, sizes: [Double]
    ) -> Layout? {
        var lines: [LineBreaker.Line] = []
        var start = 0
        var width = 0.0, space = 0.0, widest = 0.0
        for (index, word) in words.enumerated() {
            width += space + word.width
            space = word.space
            let isLast = index == words.count - 1
            if word.endsLine, !isLast, breaks >> index & 1 == 0 { return nil }
            guard isLast || breaks >> index & 1 == 1 else { continue }
            lines.append(LineBreaker.Line(segments: start..<(index + 1), width: width))
            widest = max(widest, width)
            (start, width, space) = (index + 1, 0, 0)
        }
        let high = SetText.height(lines: lines.count, paragraph, style)
        let size = sizes.first { $0 * widest <= frame.width + 1e-6 && $0 * high <= frame.height + 1e-6 }
        return size.map { Layout(lines: lines, size: $0) }
    }

    /// From 1 for a breaking without fault down to nothing.
    private static func quality(_ lines: [LineBreaker.Line], _ words: [Word]) -> Double {
        guard lines.count > 1 else { return 1 }
        let widest = lines.reduce(0) { max($0, $1.width) }
        var badness = lines.reduce(0) { $0 + (1 - $1.width / widest) * (1 - $1.width / widest) } / Double(lines.count)
        badness += 0.1 * Double(max(0, lines.count - 3))
        // One word of two lines is a line like the other; among more it is a step of a stair.
        if lines.count > 2 { badness += 0.15 * Double(lines.count { $0.segments.count == 1 }) }
        for (index, line) in lines.enumerated() {
            let isLast = index == lines.count - 1
            badness += line.segments.dropLast().reduce(0) { $0 + words[$1].costOfGoingOn }
            if !isLast, words[line.segments.upperBound - 1].leans { badness += 0.06 }
            if !isLast, words[line.segments.upperBound - 1].clings { badness += 0.25 }
            // A line so short looks left over, unless it is a clause of its own.
            let isClause = (index == 0 || words[line.segments.lowerBound - 1].endsSense) && (isLast || words[line.segments.upperBound - 1].endsSense)
            if line.width < 0.4 * widest, !isClause { badness += 0.12 }
        }
        return max(0.05, 1 - badness)
    }

    private static func balanced(_ paragraph: ShapedParagraph, in frame: Rect, _ style: TextStyle, sizes: [Double]) -> Layout? {
        for size in sizes {
            guard let count = LineBreaker.lineCount(paragraph, width: frame.width / size) else { continue }
            guard SetText.height(lines: count, paragraph, style) * size <= frame.height + 1e-6 else { continue }
            guard let lines = LineBreaker.lines(paragraph, width: frame.width / size, balanced: true) else { continue }
            return Layout(lines: lines, size: size)
        }
        return nil
    }
}
