/// What stands between the last two of a list.
public enum ListKind: String, Sendable, Hashable, CaseIterable {
    case and, or
}
