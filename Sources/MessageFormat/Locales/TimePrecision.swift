/// The smallest unit of a time that is shown.
public enum TimePrecision: String, Sendable, Hashable {
    case hour, minute, second
}
