internal import Artwork
internal import Measures
internal import Typography

/// A paragraph shaped once, at one em, and cut where a line may end.
///
/// Every size is arithmetic from here on: advances scale with the size because shaping is neither hinted nor rounded.
final class ShapedParagraph: Sendable {
    /// The copy between two places where a line may end.
    struct Segment: Sendable {
        /// The clusters to paint, trailing space left out.
        var clusters: Range<Int>
        /// The width without the trailing space, in em.
        var width: Double
        /// The width of the trailing space, in em.
        var space: Double
        /// Whether a line must end here.
        var endsLine: Bool
        /// Whether it belongs with what follows, so that a line ends here only where it must: `Kabupaten` with its name, a word with the dot behind it.
        var clings = false
        /// Whether it leans on what follows, so that the eye stumbles where a line ends behind it: a preposition, a number before its unit.
        var leans = false
        /// A dot between two statements, which says nothing at the end of a line and is left out there.
        var isSeparator = false
    }

    let text: ShapedText
    let segments: [Segment]
    let tracking: Double
    /// Height of a capital above the baseline, in em.
    let capHeight: Double
    /// From the top of the first line to its baseline, in em: a capital, or the highest ink of a script that reaches higher.
    let rise: Double
    /// Below the last baseline, in em: room for the descenders.
    let fall: Double
    /// The least distance of two baselines, in em; 0 where any distance will do.
    private let leastLeading: Double
    /// The width of the widest segment, in em: no column can be narrower.
    let widestSegment: Double

    /// Between the ink of two lines of a script that is stacked or joined, in em.
    private static let clearance = 0.1

    /// - Parameter ink: of a text in a script that is stacked or joined; such letters are never moved apart.
    init(_ text: ShapedText, tracking: Double, capHeight: Double, ink: InkHeights? = nil) {
        let tracking = ink == nil ? tracking : 0
        self.text = text
        self.tracking = tracking
        self.capHeight = capHeight
        rise = max(capHeight, ink?.above ?? 0)
        fall = max(SetText.descent, ink?.below ?? 0)
        leastLeading = ink.map { $0.above + $0.below + ShapedParagraph.clearance } ?? 0
        segments = ShapedParagraph.cut(text, tracking: tracking)
        widestSegment = segments.reduce(0) { max($0, $1.width) }
    }

    /// The distance of its baselines in a style, in em.
    func leading(_ style: TextStyle) -> Double { max(style.leading, leastLeading) }

    private static func cut(_ text: ShapedText, tracking: Double) -> [Segment] {
        var segments: [Segment] = []
        var start = 0
        var width = 0.0, space = 0.0
        var paintedEnd = 0
        for (index, cluster) in text.clusters.enumerated() {
            let advance = cluster.glyphs.isEmpty ? 0 : cluster.advance + tracking
            if cluster.isSpace {
                space += advance
            } else {
                width += space + advance
                space = 0
                paintedEnd = index + 1
            }
            guard cluster.breakAfter != .none || index == text.clusters.count - 1 else { continue }
            segments.append(Segment(
                clusters: start..<max(start, paintedEnd), width: width, space: space, endsLine: cluster.breakAfter == .mandatory))
            start = index + 1
            paintedEnd = start
            width = 0
            space = 0
        }
        let words = segments.map { word($0, in: text) }
        for index in segments.indices {
            segments[index].isSeparator = words[index] == "·"
            guard index + 1 < segments.count else { continue }
            let isKind = regionKinds.contains(words[index]) && words[index + 1].first?.isUppercase == true
            segments[index].clings = isKind || separators.contains(words[index + 1])
            segments[index].leans = words[index].utf8.count <= 6 && leaning.contains(words[index].lowercased()) || isCount(words[index]) && isUnit(words[index + 1])
        }
        return segments
    }

    private static let regionKinds: Set<Substring> = ["Kabupaten", "Kota", "Administrasi"]
    /// Prepositions and the like that lean on what they lead to, in the languages of the catalogues; `pukul` on its time.
    private static let leaning: Set<String> = [
        "di", "ke", "dari", "pada", "kepada", "pukul", "of", "to", "at", "in", "on", "from", "the", "a", "ing", "saka", "marang", "ka", "ti", "ring", "saking", "bak", "u",
        "ri", "pole",
    ]

    /// A number or an hour; a year counts nothing.
    private static func isCount(_ word: Substring) -> Bool {
        word.first?.isWholeNumber == true && word.last?.isWholeNumber == true && !(word.utf8.count == 4 && ["19", "20"].contains(word.prefix(2)))
    }

    /// A zone or a word in small letters: of these numbers count something.
    private static func isUnit(_ word: Substring) -> Bool {
        word.first?.isLowercase == true && !leaning.contains(String(word)) || ["WIB", "WITA", "WIT"].contains(word.prefix { $0.isLetter })
    }

    private static let separators: Set<Substring> = ["·", "–", "—"]

    /// The letters of a segment, without the space behind them.
    func word(_ segment: Segment) -> Substring { ShapedParagraph.word(segment, in: text) }

    private static func word(_ segment: Segment, in text: ShapedText) -> Substring {
        guard let first = segment.clusters.first, let last = segment.clusters.last else { return "" }
        let utf8 = text.text.utf8
        let from = utf8.index(utf8.startIndex, offsetBy: text.clusters[first].text.lowerBound)
        return text.text[from..<utf8.index(utf8.startIndex, offsetBy: text.clusters[last].text.upperBound)]
    }
}
