/// A message made ready to be filled many times: functions are looked up, literals are read, and names have become places in a list.
public struct CompiledMessage: Sendable {
    let declarations: [Declaration]
    let body: Body

    /// Compiles a message whose functions are those given; a function that is not among them shows its fallback and is told as an error.
    public init(_ message: ParsedMessage, functions: FunctionRegistry = .standard) throws(MessageFault) {
        let errors = message.modelErrors
        guard errors.isEmpty else { throw .model(errors) }
        self = MessageCompiler(functions: functions).compile(message)
    }

    /// Reads and compiles a message.
    public init(_ text: String, functions: FunctionRegistry = .standard) throws(MessageFault) {
        let message: ParsedMessage
        do { message = try ParsedMessage(parsing: text) } catch { throw .syntax(error) }
        try self.init(message, functions: functions)
    }

    init(declarations: [Declaration], body: Body) {
        self.declarations = declarations
        self.body = body
    }

    struct Declaration: Sendable {
        let step: Step
        /// The declarations whose values this one needs, in the order in which they are resolved.
        let needs: [Int]
    }

    enum Body: Sendable {
        case pattern([Element])
        case select([Selector], [Variant])
    }

    struct Selector: Sendable {
        let declaration: Int
        let source: String
    }

    struct Variant: Sendable {
        /// `nil` for `*`.
        let keys: [SelectionKey?]
        let pattern: [Element]
    }

    enum Element: Sendable {
        case text(String)
        case step(Step)
        case markup(Markup)
    }

    struct Markup: Sendable {
        let kind: ParsedMessage.Markup.Kind
        let name: String
        let options: [Option]
    }

    /// An expression; a class so that handing it on costs one count of references.
    final class Step: Sendable {
        let operand: Operand
        let function: Function?
        /// What stands for it where it cannot be resolved: `$name`, `|literal|`, `:function`.
        let source: String
        /// `u:id` and `u:dir`, and other options of that namespace.
        let context: [Option]

        init(operand: Operand, function: Function?, source: String, context: [Option]) {
            self.operand = operand
            self.function = function
            self.source = source
            self.context = context
        }
    }

    enum Operand: Sendable {
        case none
        case literal(String)
        /// The number of a declaration.
        case declared(Int)
        /// A variable of the caller.
        case input(String)
    }

    struct Function: Sendable {
        let name: String
        let implementation: (any MessageFunction)?
        /// Those that variables set, and `nil` where all are literals.
        let options: [Option]?
        let literals: MessageOptions
    }

    struct Option: Sendable {
        let name: String
        let value: Operand
    }
}
