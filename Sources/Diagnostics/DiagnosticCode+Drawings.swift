extension DiagnosticCode {
    /// What is wrong with a drawing, whoever shows it.
    public static let drawings: Set<DiagnosticCode> = [
        .drawingColour, .drawingDoctype, .drawingLimit, .drawingPicture, .drawingReference, .drawingScale, .drawingSyntax, .drawingUnsupported, .drawingValue,
    ]
}
