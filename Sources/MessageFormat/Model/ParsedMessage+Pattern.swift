extension ParsedMessage {
    /// One piece of a pattern.
    public enum Element: Sendable, Hashable {
        /// Escapes are resolved.
        case text(String)
        case expression(Expression)
        case markup(Markup)
    }

    /// `{operand :function @attribute}`; an operand, a function, or both.
    public struct Expression: Sendable, Hashable {
        public var operand: Operand?
        public var function: Function?
        public var attributes: [Attribute]

        public init(operand: Operand?, function: Function? = nil, attributes: [Attribute] = []) {
            self.operand = operand
            self.function = function
            self.attributes = attributes
        }
    }

    /// What a function works on, or the value of an option.
    public enum Operand: Sendable, Hashable {
        /// Quoted or not: the specification treats both the same.
        case literal(String)
        case variable(String)
    }

    /// `:name option=value`
    public struct Function: Sendable, Hashable {
        /// With its namespace, if any: `ns:name`.
        public var name: String
        public var options: [Option]

        public init(name: String, options: [Option] = []) {
            self.name = name
            self.options = options
        }
    }

    public struct Option: Sendable, Hashable {
        public var name: String
        public var value: Operand

        public init(name: String, value: Operand) {
            self.name = name
            self.value = value
        }
    }

    /// `@name` or `@name=value`; it has no effect on what is formatted.
    public struct Attribute: Sendable, Hashable {
        public var name: String
        public var value: String?

        public init(name: String, value: String? = nil) {
            self.name = name
            self.value = value
        }
    }

    /// `{#name}`, `{#name/}` or `{/name}`
    public struct Markup: Sendable, Hashable {
        public enum Kind: String, Sendable, Hashable {
            case open, standalone, close
        }

        public var kind: Kind
        public var name: String
        public var options: [Option]
        public var attributes: [Attribute]

        public init(kind: Kind, name: String, options: [Option] = [], attributes: [Attribute] = []) {
            self.kind = kind
            self.name = name
            self.options = options
            self.attributes = attributes
        }
    }
}
