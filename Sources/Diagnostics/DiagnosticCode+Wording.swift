extension DiagnosticCode {
    /// The warnings about wording: the only findings that a campaign may silence.
    public static let wording: [DiagnosticCode] = [
        .allCapitals, .contestantName, .contestantNumber, .exclamationChain, .longSentence, .plainWord, .relativeDate, .typedBallotCount,
        .typedCalendarName, .typedDate, .typedFact, .typedHour, .typedOffice,
    ]
}
