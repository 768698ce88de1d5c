/// One piece of a filled message, for callers that treat pieces differently.
public enum MessagePart: Sendable, Hashable {
    case text(String)
    /// One of the characters that keep directions apart.
    case isolation(String)
    case markup(Markup)
    case value(Value)
    /// The short form of an expression that could not be resolved, without braces.
    case fallback(String)

    public struct Markup: Sendable, Hashable {
        public var kind: ParsedMessage.Markup.Kind
        public var name: String
        /// What `u:id` says.
        public var id: String?
        /// In the order of the text, without those of the namespace `u:`.
        public var options: [Option]
    }

    public struct Option: Sendable, Hashable {
        public var name: String
        public var value: String
    }

    public struct Value: Sendable, Hashable {
        public var type: String
        public var text: String
        /// Where the text has several kinds of pieces.
        public var pieces: [Piece]
        /// What `u:id` says.
        public var id: String?
        public var direction: TextDirection?
        /// A BCP 47 tag.
        public var locale: String
    }

    /// The sign, the digits, the currency of a number.
    public struct Piece: Sendable, Hashable {
        public var type: String
        public var text: String

        public init(type: String, text: String) {
            self.type = type
            self.text = text
        }
    }
}
