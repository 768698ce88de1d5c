/// The value of an expression: it can be formatted, chosen by, or handed to another function.
public protocol ResolvedValue: Sendable {
    /// What the value is called among formatted parts: `string`, `number`, `datetime`.
    var type: String { get }
    /// What another function works on.
    var value: MessageValue { get }
    /// The options that another function takes over.
    var options: MessageOptions { get }
    /// `nil` where the text itself shows it.
    var direction: TextDirection? { get }
    /// Whether `.match` may use the value.
    var isSelectable: Bool { get }
    /// If this value only stands for one that could not be resolved: the short form of its expression.
    var fallbackSource: String? { get }

    func text() throws(MessageError) -> String

    /// The pieces of the text, where there are several kinds of them.
    func parts() throws(MessageError) -> [MessagePart.Piece]

    /// How well a key fits.
    func match(_ key: SelectionKey) -> KeyMatch
}

extension ResolvedValue {
    public var options: MessageOptions { MessageOptions() }
    public var direction: TextDirection? { nil }
    public var isSelectable: Bool { false }
    public var fallbackSource: String? { nil }

    public func parts() throws(MessageError) -> [MessagePart.Piece] { [] }

    public func match(_ key: SelectionKey) -> KeyMatch { .none }
}
