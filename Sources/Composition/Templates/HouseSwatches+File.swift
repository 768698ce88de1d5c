public import Diagnostics

extension HouseSwatches {
    /// Reads `assets/swatches.json`; `nil` and the reasons when it cannot be used.
    public static func read(_ bytes: [UInt8], path: String) -> (swatches: HouseSwatches?, diagnostics: [Diagnostic]) {
        let file = SwatchFile.read(bytes, path: path)
        guard file.diagnostics.isEmpty else { return (nil, file.diagnostics) }
        let made = make(file.swatches)
        guard let missing = made.missing else { return (made.swatches, []) }
        return (nil, [Diagnostic(.missingField, at: SourcePlace(file: path), ["field": missing])])
    }
}
