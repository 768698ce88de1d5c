public import Diagnostics

extension SourcePlace {
    /// A part of the JSON string that stands here, with escapes counted as they are written.
    ///
    /// The range counts bytes of UTF-8 in the text that the string stands for; at its end begins the closing quote. A range that the string does not have gives the whole place.
    public func part(_ range: Range<Int>) -> SourcePlace {
        let scalars = excerpt.unicodeScalars
        guard var at = excerpt.index(excerpt.startIndex, offsetBy: column - 1, limitedBy: excerpt.endIndex), at < scalars.endIndex, scalars[at] == "\""
        else { return self }
        at = scalars.index(after: at)
        var bytes = 0
        var first: String.Index?
        while bytes < range.upperBound, at < scalars.endIndex, scalars[at] != "\"" {
            if first == nil, bytes >= range.lowerBound { first = at }
            let (next, width) = SourcePlace.written(scalars, at)
            bytes += width
            at = next
        }
        guard bytes >= range.upperBound else { return self }
        let start = first ?? at
        var place = self
        place.column = excerpt[..<start].count + 1
        place.length = max(1, excerpt[start..<at].count)
        return place
    }

    /// The end of one character as it is written, and how many bytes of UTF-8 it stands for.
    private static func written(_ scalars: String.UnicodeScalarView, _ start: String.Index) -> (next: String.Index, bytes: Int) {
        let after = scalars.index(after: start)
        guard scalars[start] == "\\", after < scalars.endIndex else { return (after, UTF8.width(scalars[start])) }
        let escape = scalars.index(after: after)
        guard scalars[after] == "u", let end = scalars.index(escape, offsetBy: 4, limitedBy: scalars.endIndex),
            let unit = UInt32(String(scalars[escape..<end]), radix: 16)
        else { return (escape, 1) }
        if (0xD800...0xDBFF).contains(unit), let low = scalars.index(end, offsetBy: 6, limitedBy: scalars.endIndex) { return (low, 4) }
        return (end, Unicode.Scalar(unit).map(UTF8.width) ?? 3)
    }
}
