/// A parsed message: text and placeholders in turn (Unicode MessageFormat 2, simple messages).
public struct MessagePattern: Sendable, Hashable {
    public struct Placeholder: Sendable, Hashable {
        /// The name without its dollar sign.
        public var variable: String
        /// Without its colon; `nil` for none.
        public var function: String?
        public var options: [Option]
    }

    public struct Option: Sendable, Hashable {
        public var name: String
        public var value: String
    }

    public enum Part: Sendable, Hashable {
        case text(String)
        case placeholder(Placeholder)
    }

    public var parts: [Part]

    public var placeholders: [Placeholder] {
        parts.compactMap { if case .placeholder(let one) = $0 { one } else { nil } }
    }
}
