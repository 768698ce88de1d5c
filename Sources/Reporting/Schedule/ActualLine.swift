/// What the ledger has of one line of a consignment, up to the day from which a schedule is seen.
public struct ActualLine: Sendable, Hashable {
    /// `nil` where it was not released.
    public var sent: EvaluatedLine.Sent?
    /// `nil` where there is no receipt.
    public var received: EvaluatedLine.Received?

    public init(sent: EvaluatedLine.Sent?, received: EvaluatedLine.Received?) {
        self.sent = sent
        self.received = received
    }

    static let nothing = ActualLine(sent: nil, received: nil)

    /// Pieces that are missing once the last day of arrival has passed; `nil` where nothing is due or nothing is known.
    func short(isDue: Bool) -> Int? {
        guard isDue, let sent, let received else { return nil }
        return max(0, sent.pieces - received.pieces)
    }
}
