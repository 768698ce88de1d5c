/// A column of a regency's list. Its heading may be in Indonesian or in English.
enum UnitField: String, CaseIterable {
    case region, district, village, stations, voters, leg, contact

    /// What the list calls it, as a rule.
    var heading: String { names[0] }

    private var names: [String] {
        switch self {
        case .region: ["kode wilayah", "wilayah", "kode", "region"]
        case .district: ["kecamatan", "distrik", "district"]
        case .village: ["desa", "kelurahan", "desa/kelurahan", "kampung", "village"]
        case .stations: ["tps", "jumlah tps", "polling stations"]
        case .voters: ["pemilih", "jumlah pemilih", "voters"]
        case .leg: ["ruas tersulit", "medan", "hardest leg"]
        case .contact: ["kontak", "narahubung", "contact"]
        }
    }

    init?(heading: String) {
        let name = heading.lowercased().split { $0.isWhitespace || $0 == "_" || $0 == "\u{FEFF}" }.joined(separator: " ")
        guard let field = UnitField.allCases.first(where: { $0.names.contains(name) }) else { return nil }
        self = field
    }
}
