internal import Campaigns
internal import Elections
internal import Spreadsheet

/// The sheet *Petunjuk*: how the workbook is filled in, and what the states mean.
struct HelpSheet {
    private(set) var sheet = Sheet(name: SheetTerms.help, columns: [.init(width: 26), .init(width: 96)])
    /// The cells with the words of the states.
    private(set) var states = CellRange(column: 1, rows: 1...1)
    private var row = 0

    init(_ campaigns: [CampaignUnits], language: String) {
        let tag = campaigns.first?.language ?? ""
        add("Bahasa", tag == language ? tag : "\(language) (\(tag))", .header, .header)
        row += 1
        add("Cara mengisi", "Buka lembar \(SheetTerms.table). Tulis terjemahan di samping teks sumber, lalu pilih keadaannya. Sel lain terkunci.")
        add("Isian program", """
            Kata dalam kurung kurawal, misalnya {votingDay}, diisi program: tanggal, jumlah, nama wilayah. Salin apa adanya; letaknya boleh dipindah. \
            Jangan menerjemahkan, menghapus, atau mengetik sendiri tanggal dan jumlahnya.
            """)
        add("Kurung kurawal biasa", "Bila teks memang memuat kurung kurawal, tulis dua kali: {{ dan }}.")
        add(SheetTerms.most, """
            Banyaknya huruf yang muat pada ukuran huruf terkecil, tanpa isian program. Sel terjemahan berubah warna bila lebih panjang. Makin pendek, makin besar \
            hurufnya.
            """)
        add(SheetTerms.picture, "Bahan dalam bahasa sumber; tempat pesan itu diberi bingkai.")
        add(SheetTerms.unit, "Kunci pesan. Tanda @ berarti hanya untuk satu wilayah; tanda # berarti satu dari beberapa pilihan, lihat kolom \(SheetTerms.explanation).")
        add(SheetTerms.note, "Tulis di sini bila ada yang perlu diketahui KPU. Catatan tidak dicetak.")
        add("Mengembalikan", "Simpan sebagai Excel (.xlsx) dan kirim kembali seluruh berkas. Baris boleh dihapus; yang tidak ada tidak diubah.")
        row += 1
        add(SheetTerms.state, "Artinya", .header, .header)
        let first = row + 1
        for state in SheetTerms.states { add(state.word, state.meaning) }
        states = CellRange(column: 1, rows: first...row)
        row += 1
        add(SheetTerms.campaign, "Judul", .header, .header)
        for units in campaigns {
            add(units.campaign.id, ([units.campaign.title + ", " + units.campaign.cycle.title + "."] + (units.speech.map { [$0] } ?? [])).joined(separator: " "))
        }
        sheet.isProtected = true
    }

    private mutating func add(_ name: String, _ words: String, _ left: CellStyle = .label, _ right: CellStyle = .reading) {
        row += 1
        sheet[row, 1] = Cell(name, style: left)
        sheet[row, 2] = Cell(words, style: right)
        sheet.rowHeights[row] = SheetTerms.height(of: words, inColumnOf: sheet.columns[1].width)
    }
}
