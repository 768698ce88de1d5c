/// How much room a message has in one material.
public struct MessageRoom: Sendable, Hashable {
    public var campaign: String
    public var message: String
    /// The material's id.
    public var material: String
    /// How many characters the source has, without those that the program fills in.
    public var source: Int
    /// How many a translation may have at the smallest size, without those that the program fills in.
    public var characters: Int
    /// On how many lines, all copy counted.
    public var lines: Int

    public init(campaign: String, message: String, material: String, source: Int, characters: Int, lines: Int) {
        self.campaign = campaign
        self.message = message
        self.material = material
        self.source = source
        self.characters = characters
        self.lines = lines
    }

    /// The tightest first: that which may grow least.
    public static func isTighter(_ left: MessageRoom, _ right: MessageRoom) -> Bool {
        let (first, second) = (left.characters * max(1, right.source), right.characters * max(1, left.source))
        return first == second
            ? (left.campaign, left.message, left.material) < (right.campaign, right.message, right.material) : first < second
    }

    /// How many characters of a wording the program does not fill in, in its longest variant; none where it is no message.
    public static func typedCharacters(_ wording: String) -> Int {
        MessageFrame(wording)?.variants.map(\.pattern.text.count).max() ?? 0
    }
}
