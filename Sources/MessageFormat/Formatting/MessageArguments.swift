/// What a message is filled with, by the names of its variables.
public protocol MessageArguments {
    /// The value of a variable; `nil` where there is none. It may be asked for more than once; names are equal if they are canonically equivalent.
    mutating func value(of name: String) -> MessageValue?
}

extension Dictionary: MessageArguments where Key == String, Value == MessageValue {
    public func value(of name: String) -> MessageValue? { self[name] }
}
