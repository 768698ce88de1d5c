public import Campaigns

/// How a need was come by.
public struct QuantityRule: Sendable, Hashable {
    public var per: CopiesRule.Unit
    /// One piece for so many voters.
    public var every: Int
    /// How voters or polling stations are known, in Indonesian; empty for counts that are in the list of codes.
    public var basis: String
    public var isEstimate: Bool

    /// In Indonesian.
    public var text: String {
        switch per {
        case .region: "per wilayah"
        case .district: "per kecamatan"
        case .village: "per desa/kelurahan"
        case .pollingStation: "per TPS (\(basis))"
        case .unit: "per tempat dalam daftar kampanye"
        case .voters: "pemilih ÷ \(every) (\(basis))"
        }
    }
}
