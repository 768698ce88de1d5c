/// Somebody who stands in an election, or a party behind them: what voter education must not name.
public struct Contestant: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case party
        /// A party that stands in Aceh only.
        case localParty = "local-party"
        /// A pair of candidates for president and vice president.
        case ticket
        /// A party that backs candidates and does not stand on the papers itself.
        case supporter
    }

    public var cycle: Cycle
    public var kind: Kind
    /// Its number on the paper; `nil` where it has none.
    public var number: Int?
    public var name: String
    /// As it is written; empty for none.
    public var acronym: String
    /// Further names that people know it by.
    public var otherNames: [String]
    public var origin: FactOrigin
}
