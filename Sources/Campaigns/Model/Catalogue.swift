/// The messages of a campaign in one language.
public struct Catalogue: Sendable {
    public var language: String
    public var messages: [String: Message]
    public var path: String
}
