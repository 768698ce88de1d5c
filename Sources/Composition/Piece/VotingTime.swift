/// The day and the hours, as the date block shows them.
public struct VotingTime: Sendable, Hashable {
    public var day: PieceText
    public var hours: PieceText

    public init(day: PieceText, hours: PieceText) {
        self.day = day
        self.hours = hours
    }
}
