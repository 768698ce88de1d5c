internal import Diagnostics

extension Sentences {
    /// Findings in receipts and releases.
    static func ofReceipts(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .receiptSeparator: Sentence(
            "The columns are not separated by comma, semicolon or tab.", "Kolom tidak dipisahkan dengan koma, titik koma, atau tab.",
            do: "Save the table as CSV, or hand in the workbook (.xlsx) itself.", "Simpan tabelnya sebagai CSV, atau serahkan buku kerjanya (.xlsx).")
        case .receiptColumn: Sentence(
            "There is no column `{$column}`; there are: {$found}.", "Kolom `{$column}` tidak ada; yang ada: {$found}.",
            do: "Put the heading back into the first line.", "Kembalikan judul kolom itu pada baris pertama.")
        case .receiptCells: Sentence(
            "This row has {$found} cells, more than the first line names.", "Baris ini memiliki {$found} sel, lebih banyak daripada judul kolomnya.",
            do: "Put a text that holds the separator in quotation marks.", "Apit teks yang memuat tanda pemisah dengan tanda petik.")
        case .receiptEmptyCell: Sentence(
            "`{$column}` is empty.", "`{$column}` belum diisi.", do: "Fill it in; in a row that is still open, empty the date and the numbers as well.",
            "Isi; bila belum ada yang diterima, kosongkan juga tanggal dan jumlahnya.")
        case .unknownConsignment: Sentence(
            "There is no consignment `{$value}`.", "Tidak ada kiriman `{$value}`.", do: "Read the code from the label of the box again.",
            "Baca kembali kodenya pada label boks.")
        case .receiptDamagedCode: Sentence(
            "`{$value}` was a consignment's code before the spreadsheet changed it.", "`{$value}` semula kode kiriman, lalu diubah oleh program lembar kerja.",
            do: "Format the column as text and type the code again.", "Ubah format kolom menjadi teks, lalu ketik ulang kodenya.")
        case .receiptContents: Sentence(
            "`{$asked}` is not one thing in consignment {$consignment}, which holds: {$contents}.",
            "`{$asked}` tidak menunjuk tepat satu isi kiriman {$consignment}, yang memuat: {$contents}.",
            do: "Write material and language as they stand on the packing list.", "Tulis bahan dan bahasa seperti pada daftar isi kiriman.")
        case .receiptDate: Sentence(
            "`{$value}` is not a date.", "`{$value}` bukan tanggal.", do: "Write 2019-01-25 or 25/01/2019.", "Tulis 2019-01-25 atau 25/01/2019.")
        case .receiptMonthFirst: Sentence(
            "`{$value}` has the month before the day.", "`{$value}` menaruh bulan sebelum tanggal.", do: "Write the day first: 25/01/2019.",
            "Tulis tanggal lebih dahulu: 25/01/2019.")
        case .receiptInFuture: Sentence(
            "{$date} is still to come; today is {$today}.", "{$date} belum tiba; hari ini {$today}.", do: "Correct the date, or enter the row on that day.",
            "Perbaiki tanggalnya, atau masukkan barisnya pada hari itu.")
        case .receiptNumber: Sentence(
            "`{$value}` is not a whole number (`{$column}`).", "`{$value}` bukan bilangan bulat (`{$column}`).", do: "Write digits only, such as 1250.",
            "Tulis angka saja, misalnya 1250.")
        case .receivedExceedsSent: Sentence(
            "More would have arrived of {$material} ({$language}) in consignment {$consignment} than was sent: {$received} of {$sent}, {$row} of them in this row.",
            "Yang diterima dari {$material} ({$language}) kiriman {$consignment} melebihi yang dikirim: {$received} dari {$sent}, {$row} di antaranya pada baris ini.",
            do: "Count pieces, not packs or boxes. An earlier row is corrected by one below 0 with a remark.",
            "Hitung lembar, bukan pak atau boks. Baris terdahulu dikoreksi dengan baris di bawah 0 yang diberi catatan.")
        case .receivedBelowZero: Sentence(
            "The correction takes away more of {$material} ({$language}) in consignment {$consignment} than the ledger has: {$total} would be left.",
            "Koreksi ini mengurangi {$material} ({$language}) kiriman {$consignment} melebihi isi buku penerimaan: sisanya akan {$total}.",
            do: "Correct the number.", "Perbaiki angkanya.")
        case .damagedExceedsReceived: Sentence(
            "More would be damaged of {$material} ({$language}) in consignment {$consignment} than arrived: {$damaged} of {$received}.",
            "Yang rusak dari {$material} ({$language}) kiriman {$consignment} melebihi yang diterima: {$damaged} dari {$received}.",
            do: "Count damaged pieces among those received as well.", "Hitung lembar yang rusak juga sebagai yang diterima.")
        case .correctionWithoutReason: Sentence(
            "`{$value}` corrects an earlier row, but does not say why.", "`{$value}` mengoreksi baris terdahulu tanpa menyebut alasannya.",
            do: "Write the reason into the remark.", "Tulis alasannya sebagai catatan.")
        case .ledgerUnreadable: Sentence(
            "The ledger `{$path}` cannot be read: {$problem}.", "Buku penerimaan `{$path}` tidak dapat dibaca: {$problem}.",
            do: "Put back its last copy, or name another with --ledger.", "Kembalikan salinan terakhirnya, atau sebutkan yang lain dengan --ledger.",
            phrases: ["problem"])
        case .receiptsWithoutConsignment: Sentence(
            "Receipts of consignments that neither a campaign nor a release has any more: {$count}, first {$first}; no figure holds them.",
            "{$count} tanda terima menyebut kiriman yang tidak ada lagi pada kampanye maupun pelepasan, pertama {$first}; tidak ada angka yang memuatnya.",
            do: "Put the campaign back.", "Kembalikan kampanyenya.")
        case .releaseNotMade: Sentence(
            "Editions that would go to print and are not made: {$count}, first {$first}.", "{$count} edisi yang akan dicetak belum dibuat, pertama {$first}.",
            do: "Make them with `pipeline run`, or release fewer with --campaign or --region.",
            "Buat dengan `pipeline run`, atau batasi dengan --campaign atau --region.")
        case .releaseOfDrafts: Sentence(
            "Editions released as drafts: {$count}, first {$first}.", "{$count} edisi yang dilepas masih konsep, pertama {$first}.",
            do: "Printed they say CONTOH across the page.", "Hasil cetaknya akan bertanda CONTOH.")
        default: nil
        }
    }
}
