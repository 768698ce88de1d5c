internal import Diagnostics
internal import JSONText

/// The messages of a campaign in one language.
public struct Catalogue: Sendable {
    public var language: String
    public var messages: [String: Message]
    public var path: String
    let file: JSONFile

    /// The keys in the order of the file.
    public var keys: [String] {
        messages.sorted { ($0.value.keyRange?.start ?? 0, $0.key) < ($1.value.keyRange?.start ?? 0, $1.key) }.map(\.key)
    }

    /// Where the key of one of its messages stands.
    func keyPlace(of message: Message) -> SourcePlace { message.keyRange.map(file.place) ?? message.place }
}
