/// In which language reports are written.
public enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
    case indonesian = "id"
    case english = "en"
}
