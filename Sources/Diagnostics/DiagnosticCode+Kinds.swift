extension DiagnosticCode {
    /// What preflight finds.
    public static let preflight: Set<DiagnosticCode> = [
        .artStopsShort, .bandStopsShort, .coarsePicture, .codeCrowded, .codeTooSmall, .copyTooSmall, .draftMarkOverCopy, .drawingSize, .hairline, .inkCoverage,
        .lowContrast, .outsideSafeArea, .slotsOverlap,
    ]

    /// The warnings about wording: the only findings that a campaign may silence.
    public static let wording: [DiagnosticCode] = [
        .allCapitals, .contestantName, .contestantNumber, .exclamationChain, .longSentence, .plainWord, .relativeDate, .typedBallotCount,
        .typedCalendarName, .typedDate, .typedFact, .typedHour, .typedOffice,
    ]
}
