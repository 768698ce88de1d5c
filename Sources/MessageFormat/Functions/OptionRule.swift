/// An option that a function understands.
public struct OptionRule: Sendable, Hashable {
    public enum Values: Sendable, Hashable {
        case words([String])
        /// A whole number from 0 to 99.
        case digits
        case any
    }

    public var name: String
    public var values: Values
    /// Whether a variable may set it.
    public var takesVariables: Bool

    public init(_ name: String, _ values: Values, takesVariables: Bool = true) {
        self.name = name
        self.values = values
        self.takesVariables = takesVariables
    }

    /// Whether a literal may be its value.
    public func allows(_ text: String) -> Bool {
        switch values {
        case .any: true
        case .words(let words): words.contains(text)
        case .digits: MessageValue.string(text).digitSize != nil
        }
    }
}

extension OptionRule {
    init<Words: CaseIterable & RawRepresentable<String>>(_ name: String, _ words: Words.Type, takesVariables: Bool = true) {
        self.init(name, .words(Words.allCases.map(\.rawValue)), takesVariables: takesVariables)
    }
}
