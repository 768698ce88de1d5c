/// How much of a document is read at most.
public struct XMLLimits: Sendable {
    public var bytes: Int
    public var elements: Int
    /// How many elements may stand inside each other, the root counted, at most 2,000.
    public var depth: Int

    public init(bytes: Int, elements: Int, depth: Int) {
        self.bytes = bytes
        self.elements = elements
        self.depth = depth
    }

    /// 8 MiB, 200,000 elements, 200 levels.
    public static let standard = XMLLimits(bytes: 8 << 20, elements: 200_000, depth: 200)

    /// Attributes of one element: the parser compares each with all before it.
    static let attributes = 1_000
    /// Declarations of namespaces in a document, in all of which a name is looked for.
    static let namespaces = 1_000
}
