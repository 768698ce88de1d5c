/// An element of a parsed document, as a value.
public struct XMLElement: Sendable {
    public struct Attribute: Sendable, Hashable {
        public var name: String
        /// The namespace's address; empty for none.
        public var namespace: String
        public var value: String
    }

    /// The name without its prefix.
    public var name: String
    /// The namespace's address; empty for none.
    public var namespace: String
    public var attributes: [Attribute]
    public var children: [XMLElement]
    /// The text directly inside, without that of the children.
    public var text: String { texts.count == 1 ? texts[0] : texts.joined() }
    /// The text before each child and behind the last: always one more than there are children.
    public var texts: [String]
    /// Where its `<` stands, from 1, the column in characters.
    public var line: Int
    public var column: Int

    /// The value of an attribute without a namespace.
    public subscript(name: String) -> String? { attribute(name, in: "") }

    public func attribute(_ name: String, in namespace: String) -> String? {
        attributes.first { $0.name == name && $0.namespace == namespace }?.value
    }
}
