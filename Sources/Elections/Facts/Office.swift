/// What voters elect.
public enum Office: String, Sendable, Hashable, CaseIterable {
    case gubernur, bupati, walikota, presiden, dpr, dpd
    case dprdProvinsi = "dprd-provinsi"
    case dprdKabkota = "dprd-kabkota"
}
