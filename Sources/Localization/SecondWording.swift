public import Campaigns

/// A message in the other language of an edition in two.
public struct SecondWording: Sendable, Hashable {
    public var text: String
    public var language: String
    public var state: Message.State
}
