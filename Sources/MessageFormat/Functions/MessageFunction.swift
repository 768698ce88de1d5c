/// A function that a message can name: `:number`, or one of the caller's own under a namespace, `:house:region`.
public protocol MessageFunction: Sendable {
    /// The options that it understands; it leaves every other aside. Tools that check messages ask for them, filling does not.
    var optionRules: [OptionRule] { get }

    /// Resolves an expression.
    ///
    /// Gives `nil` where that fails; the message then shows the expression's fallback. Every failure should be told in `errors`, and so should
    /// options that were not understood and left aside.
    func resolve(_ call: FunctionCall, errors: inout [MessageError]) -> (any ResolvedValue)?
}

extension MessageFunction {
    public var optionRules: [OptionRule] { [] }
}
