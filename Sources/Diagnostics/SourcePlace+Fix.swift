extension SourcePlace {
    /// The change that puts a text in the place of what stands here; `nil` where the line is not known.
    public func fix(_ replacement: String) -> Fix? {
        guard let start = excerpt.index(excerpt.startIndex, offsetBy: column - 1, limitedBy: excerpt.endIndex),
            let end = excerpt.index(start, offsetBy: length, limitedBy: excerpt.endIndex), start < end
        else { return nil }
        return Fix(
            line: line, column: column, endLine: line, endColumn: column + length, original: String(excerpt[start..<end]),
            replacement: replacement)
    }
}
