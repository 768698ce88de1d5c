extension DiagnosticCode {
    /// The warnings about wording.
    public static let wording: [DiagnosticCode] = [
        .allCapitals, .contestantName, .contestantNumber, .exclamationChain, .longSentence, .plainWord, .relativeDate, .typedBallotCount,
        .typedCalendarName, .typedDate, .typedFact, .typedHour, .typedOffice,
    ]

    /// The only findings that a campaign may silence: warnings about wording, and those about translations that a language may give reason for.
    public static let silenceable: [DiagnosticCode] = wording + [.changedNumber, .closingPunctuation, .doubleSpace, .lostTerm, .untranslatedText]
}
