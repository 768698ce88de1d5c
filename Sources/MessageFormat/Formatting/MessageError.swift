/// What went wrong while a message was filled; beside it stands the best result that could be had.
public struct MessageError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The errors of the specification, under its names.
    public enum Kind: String, Sendable, Hashable {
        case unresolvedVariable = "unresolved-variable"
        case unknownFunction = "unknown-function"
        case badSelector = "bad-selector"
        case badOperand = "bad-operand"
        case badOption = "bad-option"
        case badVariantKey = "bad-variant-key"
        case unsupportedOperation = "unsupported-operation"
        case notFormattable = "not-formattable"
    }

    public var kind: Kind
    /// In plain English; empty where the kind says all.
    public var detail: String
    /// The expression, shortened as in a fallback value: `$name`, `|literal|`, `:function`.
    public var source: String

    public init(_ kind: Kind, _ detail: String = "", source: String = "") {
        self.kind = kind
        self.detail = detail
        self.source = source
    }

    public var description: String { "\(source): \(kind.rawValue)\(detail.isEmpty ? "" : " (\(detail))")" }
}
