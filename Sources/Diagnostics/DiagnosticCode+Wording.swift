extension DiagnosticCode {
    /// The warnings about wording and about translations: the only findings that a campaign may silence.
    public static let wording: [DiagnosticCode] = [
        .allCapitals, .changedNumber, .closingPunctuation, .contestantName, .contestantNumber, .doubleSpace, .exclamationChain, .longSentence,
        .plainWord, .relativeDate, .typedBallotCount, .typedCalendarName, .typedDate, .typedFact, .typedHour, .typedOffice, .untranslatedText,
    ]
}
