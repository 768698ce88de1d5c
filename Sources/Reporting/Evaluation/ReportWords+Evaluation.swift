internal import Elections

extension ReportWords {
    /// Of fewer than this no share in per cent is written.
    static let leastForShare = 100

    /// *1.234 dari 5.678 (21 %)*; only the two numbers where the whole is small.
    func part(_ part: Int, of whole: Int) -> String {
        let counts = say("\(number(part)) dari \(number(whole))", "\(number(part)) of \(number(whole))")
        return share(part, of: whole).map { "\(counts) (\($0))" } ?? counts
    }

    /// *21 %*, rounded down, so that only all is 100 %; `nil` where the whole is small.
    func share(_ part: Int, of whole: Int) -> String? {
        guard whole >= ReportWords.leastForShare else { return nil }
        let percent = part * 100 / whole
        let text = percent == 0 && part > 0 ? "<1" : String(percent)
        return say("\(text) %", "\(text)%")
    }

    /// How many of a thousand, with one decimal; `nil` where nobody is counted.
    func perThousand(_ pieces: Int, _ people: Int) -> String? {
        guard people > 0 else { return nil }
        let tenths = (pieces * 10_000 + people / 2) / people
        return "\(number(tenths / 10))\(say(",", "."))\(tenths % 10)"
    }

    func function(_ id: String) -> String {
        switch id {
        case "public-relations": say("Hubungan masyarakat", "Public relations")
        case "socialisation": say("Sosialisasi", "Socialisation")
        case "voter-education": say("Pendidikan pemilih", "Voter education")
        case "information-service": say("Layanan informasi", "Information service")
        case "": say("Tidak diketahui", "Not known")
        default: id
        }
    }

    func audience(_ id: String) -> String {
        ReportWords.audiences.first { $0.id == id }.map { say($0.indonesian, $0.english) } ?? (id.isEmpty ? function("") : id)
    }

    private static let audiences: [(id: String, indonesian: String, english: String)] = [
        ("general-public", "Masyarakat umum", "General public"), ("families", "Keluarga", "Families"), ("first-time-voters", "Pemilih pemula", "First-time voters"),
        ("young-voters", "Pemilih muda", "Young voters"), ("women", "Perempuan", "Women"),
        ("persons-with-disabilities", "Penyandang disabilitas", "Persons with disabilities"), ("special-needs", "Pemilih berkebutuhan khusus", "Special needs"),
        ("marginalised", "Kelompok marginal", "Marginalised groups"), ("communities", "Komunitas", "Communities"),
        ("religious-groups", "Kelompok keagamaan", "Religious groups"), ("netizens", "Warganet", "Netizens"),
        ("democracy-volunteers", "Relawan demokrasi", "Democracy volunteers"), ("parties-and-contestants", "Partai politik dan peserta", "Parties and contestants"),
    ]

    func office(_ office: Office) -> String {
        switch office {
        case .gubernur: say("pemilihan gubernur", "governors")
        case .bupati: say("pemilihan bupati", "regents")
        case .walikota: say("pemilihan wali kota", "mayors")
        case .presiden: say("presiden dan wakil presiden", "president and vice president")
        case .dpr: "DPR"
        case .dpd: "DPD"
        case .dprdProvinsi: say("DPRD provinsi", "provincial councils")
        case .dprdKabkota: say("DPRD kabupaten/kota", "regency and city councils")
        }
    }
}
