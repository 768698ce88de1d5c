/// What a path leads to.
public enum FileKind: Sendable, Hashable {
    case file
    case folder
}
