/// The smallest unit of a time that is shown.
public enum TimePrecision: String, Sendable, Hashable, CaseIterable {
    case hour, minute, second
}
