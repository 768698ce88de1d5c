extension DiagnosticCode {
    /// What preflight finds.
    public static let preflight: Set<DiagnosticCode> = [
        .artStopsShort, .bandStopsShort, .coarsePicture, .codeCrowded, .codeTooSmall, .copyTooSmall, .draftMarkOverCopy, .drawingSize, .hairline, .inkCoverage,
        .lowContrast, .outsideSafeArea, .slotsOverlap,
    ]
}
