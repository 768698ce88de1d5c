public import Diagnostics
internal import XMLTree

/// Where the elements of a drawing stand that its artwork came from.
public struct SVGSourceMap: Sendable {
    /// An element that paints one shape or picture.
    struct Leaf: Sendable {
        var line: Int
        var column: Int
        var length: Int

        init(_ element: XMLElement) { (line, column, length) = (element.line, element.column, element.name.count + 1) }
    }

    /// The path of the drawing.
    public let file: String
    private let text: [UInt8]
    private let top: Leaf
    private let leaves: [Leaf]

    init(file: String, text: [UInt8], top: Leaf, leaves: [Leaf]) {
        self.file = file
        self.text = text
        self.top = top
        self.leaves = leaves
    }

    /// The place of a shape or picture by its number in the order of painting, from 0, groups opened; the whole file for any other number.
    public func place(ofLeaf number: Int) -> SourcePlace {
        leaves.indices.contains(number) ? place(leaves[number]) : SourcePlace(file: file)
    }

    /// The place of the `<svg>` itself.
    public var root: SourcePlace { place(top) }

    private func place(_ leaf: Leaf) -> SourcePlace {
        let lines = String(decoding: text, as: UTF8.self).split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        let excerpt = leaf.line >= 1 && leaf.line <= lines.count ? String(lines[leaf.line - 1].prefix(400)) : ""
        return SourcePlace(file: file, line: leaf.line, column: leaf.column, length: leaf.length, excerpt: excerpt)
    }
}
