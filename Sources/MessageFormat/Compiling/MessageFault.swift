/// Why a text is no message that can be filled.
public enum MessageFault: Error, Sendable, Hashable {
    /// It is not well-formed.
    case syntax(MessageSyntaxError)
    /// It is well-formed, and breaks rules of the data model: all of them, at least one.
    case model([MessageModelError])

    /// The first problem, in plain English.
    public var reason: String {
        switch self {
        case .syntax(let error): error.reason
        case .model(let errors): errors.first?.description ?? ""
        }
    }

    /// Where it is, in Unicode scalars from 0; `nil` where the message as a whole is meant.
    public var offset: Int? { if case .syntax(let error) = self { error.offset } else { nil } }
}
