public import Campaigns

/// One finished message.
public struct CopyText: Sendable, Hashable {
    public var text: String
    /// What it is really in.
    public var language: String
    public var key: String
    public var state: Message.State
    /// The same in the source, in an edition in two languages.
    public var beside: SecondWording?
}
