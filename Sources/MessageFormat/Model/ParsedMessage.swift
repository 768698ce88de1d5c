/// The data model of a message of Unicode MessageFormat 2 (LDML 48): what was written, without what it looks like.
///
/// Names are held as they are written. They are compared by canonical equivalence, as the specification asks, because Swift compares
/// strings so.
public struct ParsedMessage: Sendable, Hashable {
    /// In the order of the text.
    public var declarations: [Declaration]
    public var body: Body

    public init(declarations: [Declaration] = [], body: Body) {
        self.declarations = declarations
        self.body = body
    }

    public enum Body: Sendable, Hashable {
        case pattern([Element])
        /// The names of the variables of `.match`, and its variants in the order of the text.
        case select(selectors: [String], variants: [Variant])
    }

    public enum Declaration: Sendable, Hashable {
        /// `.input {$name :function @attribute}`
        case input(name: String, function: Function?, attributes: [Attribute])
        /// `.local $name = {…}`
        case local(name: String, value: Expression)

        public var name: String {
            switch self {
            case .input(let name, _, _), .local(let name, _): name
            }
        }

        /// The expression whose value the name has.
        public var expression: Expression {
            switch self {
            case .input(let name, let function, let attributes): Expression(operand: .variable(name), function: function, attributes: attributes)
            case .local(_, let value): value
            }
        }
    }

    public struct Variant: Sendable, Hashable {
        public var keys: [Key]
        public var pattern: [Element]

        public init(keys: [Key], pattern: [Element]) {
            self.keys = keys
            self.pattern = pattern
        }
    }

    public enum Key: Sendable, Hashable {
        case literal(String)
        /// `*`
        case catchAll
    }
}
