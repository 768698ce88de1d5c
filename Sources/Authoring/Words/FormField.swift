/// A row of the sheet *Kampanye*: its name, what it takes and what explains it.
struct FormField {
    enum Kind: Hashable {
        case text, number, date, code, milestone, language, target
        case choice(Vocabulary)
    }

    var label: String
    /// Where it stands in the campaign, with `/` between names.
    var path: String
    var kind: Kind
    var isRequired = false
    /// Whether it may stand in several rows, one value each.
    var repeats = false
    var help: String

    static let id = FormField(
        label: "Kode kampanye", path: "id", kind: .text, isRequired: true, help: "Huruf kecil, angka, dan tanda hubung, misalnya hari-pemungutan-suara. Menjadi nama folder.")
    static let title = FormField(label: "Judul", path: "title", kind: .text, isRequired: true, help: "Judul untuk jadwal dan laporan.")
    static let cycle = FormField(label: "Pemilihan", path: "cycle", kind: .choice(.cycles), isRequired: true, help: "Pilih dari daftar.")
    static let function = FormField(label: "Fungsi", path: "function", kind: .choice(.functions), isRequired: true, help: "Satu dari empat fungsi kehumasan.")
    static let audiences = FormField(
        label: "Khalayak", path: "audiences", kind: .choice(.audiences), isRequired: true, repeats: true, help: "Satu khalayak per baris; baris kosong diabaikan.")
    static let topics = FormField(label: "Topik", path: "topics", kind: .choice(.topics), isRequired: true, repeats: true, help: "Satu topik per baris.")
    static let level = FormField(label: "Tingkat wilayah", path: "regions/level", kind: .choice(.levels), help: "Bahan dibuat untuk setiap wilayah pada tingkat ini.")
    static let places = FormField(
        label: "Wilayah dengan", path: "regions/where", kind: .choice(.places), repeats: true, help: "Kosong berarti semua wilayah yang memilih.")
    static let voting = FormField(label: "Cara memilih", path: "regions/voting", kind: .choice(.voting), repeats: true, help: "Kosong berarti semua cara.")
    static let contestants = FormField(label: "Jumlah calon", path: "regions/contestants", kind: .choice(.contestants), help: "Kosong berarti semua wilayah.")
    static let include = FormField(
        label: "Hanya wilayah", path: "regions/include", kind: .code, repeats: true, help: "Kode dari lembar Wilayah, misalnya 34.02. Kosong berarti tidak dibatasi.")
    static let exclude = FormField(label: "Kecuali wilayah", path: "regions/exclude", kind: .code, repeats: true, help: "Kode dari lembar Wilayah.")
    static let source = FormField(label: "Bahasa sumber", path: "languages/source", kind: .language, isRequired: true, help: "Selalu id, bahasa Indonesia.")
    static let targets = FormField(
        label: "Bahasa tujuan", path: "languages/targets", kind: .target, repeats: true,
        help: "Bahasa daerah yang ada terjemahannya, atau kode bahasa, satu per baris: id, jv, su.")
    static let ready = FormField(label: "Siap cetak", path: "distribution/ready", kind: .date, isRequired: true, help: "Tanggal naskah selesai; pencetakan boleh dimulai.")
    static let arrival = FormField(
        label: "Tiba paling lambat", path: "distribution/arrive", kind: .date, help: "Tanggal bahan harus ada di gudang kabupaten/kota. Kosongkan bila dihitung dari tahapan.")
    static let milestone = FormField(
        label: "Tiba sebelum tahapan", path: "distribution/arrive/milestone", kind: .milestone, help: "Nama tahapan dari lembar Pilihan, misalnya voting-day (hari pemungutan suara).")
    static let days = FormField(label: "Hari sebelum tahapan", path: "distribution/arrive/daysBefore", kind: .number, help: "Berapa hari sebelum tahapan itu bahan harus tiba.")
    static let edge = FormField(label: "Dihitung dari", path: "distribution/arrive/edge", kind: .choice(.edges), help: "Awal atau akhir tahapan; kosong berarti awal.")
    static let allowLate = FormField(label: "Alasan terlambat", path: "distribution/allowLate", kind: .text, help: "Diisi hanya bila bahan memuat tanggal yang sudah lewat saat tiba.")
    static let approvals = FormField(label: "Disahkan oleh", path: "approvals", kind: .text, repeats: true, help: "Unit yang mengesahkan naskah, satu per baris.")

    static let all = [
        id, title, cycle, function, audiences, topics, level, places, voting, contestants, include, exclude, source, targets, ready, arrival,
        milestone, days, edge, allowLate, approvals,
    ]
}
