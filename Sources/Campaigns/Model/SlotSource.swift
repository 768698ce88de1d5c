/// What fills a slot when it is not the message of the same name.
public enum SlotSource: Sendable, Hashable {
    case message(String)
    /// A picture in the campaign's folder, or a drawing of the house, and the message that tells it in words.
    case image(path: String, alternative: String)
    /// Whether the program draws it.
    case flag(Bool)
}
