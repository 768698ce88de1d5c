internal import Campaigns
internal import Diagnostics

/// A row of a translators' workbook as it came back.
struct SheetRow: Sendable {
    var id: String
    var source: String?
    var target: String?
    var state: String?
    var note: String?
    var place: SourcePlace
    var targetPlace: SourcePlace
    var statePlace: SourcePlace

    /// The row as a unit, its names made placeholders again; what it says that nobody has sent is reported.
    ///
    /// - Parameter sent: what would be sent now; `nil` for a unit that there is not.
    func unit(_ sent: TranslationUnit?, _ diagnostics: inout [Diagnostic]) -> ReturnedTranslations.Unit {
        var unit = ReturnedTranslations.Unit(id: id, approved: false, notes: note.map { [$0] } ?? [], place: place, targetPlace: targetPlace)
        guard let sent else { return unit }
        let placeholders = CellPlaceholders(sent)
        unit.names = placeholders.shown
        unit.source = source.map { placeholders.read($0).text }
        if let target {
            let read = placeholders.read(target)
            for name in read.unknown {
                let allowed = placeholders.shown(in: sent.source)
                diagnostics.append(Diagnostic(
                    .unknownPlaceholder, at: targetPlace, ["unit": id, "found": name, "allowed": allowed.isEmpty ? "–" : allowed.joined(separator: ", ")]))
            }
            unit.target = read.text.isEmpty ? nil : read.text
        }
        // Who leaves the state alone, or takes it away, has not spoken of it.
        guard let word = state, let state = SheetTerms.state(word) else {
            if let word = state {
                diagnostics.append(Diagnostic(
                    .unknownUnitState, at: statePlace, ["unit": id, "state": word, "allowed": SheetTerms.states.map(\.word).joined(separator: ", ")]))
            }
            unit.state = XLIFF.word(for: .needsTranslation)
            return unit
        }
        unit.state = XLIFF.word(for: state)
        unit.approved = state == .final
        return unit
    }
}
