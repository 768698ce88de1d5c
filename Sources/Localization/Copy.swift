public import Elections

/// The localised copy of one edition, with the trace of what it was made of.
public struct Copy: Sendable {
    /// Texts by slot.
    public var slots: [String: [CopyText]] = [:]
    /// Pictures by slot: the file in the campaign's folder and its text.
    public var pictures: [String: (path: String, alternative: CopyText)] = [:]
    /// The address of the QR code.
    public var link: String?
    /// Every fact that a message says, sorted, each once.
    public var facts: [FactOrigin] = []
    public var fallbacks: [Fallback] = []
    /// Every date that a message prints, with the message and its variable.
    public var printedDates: [(key: String, variable: String, date: CalendarDate)] = []
    /// Whether every message on it is final.
    public var isFinal = true
    /// Whether it is in two languages.
    public var isBilingual = false
}
