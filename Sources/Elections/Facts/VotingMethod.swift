/// How people vote in a region.
public enum VotingMethod: String, Sendable, Hashable, CaseIterable {
    case punched, noken, mixed
}
