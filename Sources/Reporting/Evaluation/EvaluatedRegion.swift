public import Elections

/// A region as an evaluation counts it: its voters, none of whom live abroad, and the languages that people read there.
public struct EvaluatedRegion: Sendable {
    public var code: RegionCode
    public var name: String
    /// The name of its province.
    public var province: String
    public var voters: Int
    public var isEstimate: Bool
    /// Regional languages that people read; none where only Indonesian is known to be read.
    public var languages: [String]
    /// Whether a contest of the cycle is held there and it is no province: languages are counted in these regions.
    public var isCounted: Bool

    public init(code: RegionCode, name: String, province: String, voters: Int, isEstimate: Bool, languages: [String], isCounted: Bool) {
        (self.code, self.name, self.province, self.voters) = (code, name, province, voters)
        (self.isEstimate, self.languages, self.isCounted) = (isEstimate, languages, isCounted)
    }
}
