/// A province, regency or city.
public struct Region: Sendable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case provinsi
        case kabupaten
        case kota
        case kabupatenAdministrasi = "kabupaten-administrasi"
        case kotaAdministrasi = "kota-administrasi"
    }

    public var code: RegionCode
    public var kind: Kind
    /// As in the code list, without its kind.
    public var name: String
    public var timeZone: String
    public var capital: String
    public var origin: FactOrigin
}
