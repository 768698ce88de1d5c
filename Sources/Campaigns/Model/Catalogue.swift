internal import Diagnostics
internal import JSONText

/// The messages of a campaign in one language.
public struct Catalogue: Sendable {
    public var language: String
    public var messages: [String: Message]
    public var path: String
    /// What is to be known about the translation as a whole: register, orthography, dialect, reviewer and day of review, by the names of the fields.
    public var head: [String: String] = [:]
    let file: JSONFile

    /// The keys in the order of the file.
    public var keys: [String] {
        messages.sorted { ($0.value.keyRange?.start ?? 0, $0.key) < ($1.value.keyRange?.start ?? 0, $1.key) }.map(\.key)
    }

    /// Where the key of one of its messages stands.
    func keyPlace(of message: Message) -> SourcePlace { message.keyRange.map(file.place) ?? message.place }
}
