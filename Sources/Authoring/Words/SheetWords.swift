/// Names of sheets and headings, in one place for writing and reading.
enum SheetWords {
    static let campaign = "Kampanye"
    static let messages = "Pesan"
    static let languages = "Bahasa"
    static let materials = "Bahan"
    static let regions = "Wilayah"
    static let choices = "Pilihan"

    // Kampanye
    static let field = "Isian"
    static let value = "Nilai"
    static let help = "Keterangan"
    /// Before the name of a field that the form has no row for; its value is JSON.
    static let other = "Lain: "

    // Bahan
    static let material = "Nama bahan"
    static let template = "Templat"
    static let per = "Dihitung per"
    static let every = "Setiap"
    static let count = "Jumlah"
    static let spare = "Cadangan"
    static let sharing = "Pembagian bahasa"
    static let renditions = "Bentuk"
    static let image = "Gambar: "
    static let alternative = "Pesan untuk gambar: "
    static let drawn = "Tampilkan: "
    static let redirected = "Pesan: "

    // Pesan
    static let key = "Kunci"
    /// A column for people: what a key is for.
    static let purpose = "Untuk apa"
    /// The columns of a language by the member of a message that they hold.
    static let parts = [("text", "Teks"), ("note", "Catatan"), ("state", "Keadaan"), ("fallback", "Pengganti"), ("source", "Asal")]

    /// The heading of a part in a language: *Teks (id)*.
    static func heading(_ part: String, _ language: String) -> String { "\(part) (\(language))" }

    // Pengecualian
    static let silences = "Pengecualian"
    static let warning = "Peringatan"
    static let message = "Kunci pesan"
    static let reason = "Alasan"

    // Bahasa
    static let language = "Bahasa"
    /// The members of a catalogue's head, each with its heading.
    static let head = [
        ("register", "Ragam"), ("orthography", "Ejaan"), ("dialect", "Dialek"), ("reviewer", "Peninjau"), ("reviewed", "Tanggal tinjauan"),
    ]
    /// Members of the head that are written even when they are empty.
    static let alwaysInHead: Set = ["reviewer", "reviewed"]

    /// What a key of a message is for.
    static func purpose(of key: String) -> String {
        switch key.split(separator: ".").first.map(String.init) ?? "" {
        case "kicker": "Baris kecil di atas judul."
        case "headline": "Judul besar."
        case "lead": "Kalimat pembuka."
        case "steps": "Langkah, satu per baris, bernomor urut."
        case "callout": "Kalimat yang ditonjolkan."
        case "details": key == "details.title" ? "Judul halaman belakang." : "Tanya jawab di halaman belakang."
        case "contact": "Ke mana pemilih bertanya."
        case "link": "Alamat situs untuk kode QR; tanpa terjemahan."
        case "picture": "Isi gambar dalam kata-kata, untuk pembaca layar."
        default: ""
        }
    }
}
