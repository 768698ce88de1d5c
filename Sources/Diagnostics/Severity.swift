/// How much a finding matters.
public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The thing concerned is not made.
    case error
    /// It is made, and somebody should look.
    case warning
}
