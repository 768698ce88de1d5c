internal import Diagnostics

extension Sentences {
    /// Findings in workbooks, and about campaigns that are to be.
    static func ofSheets(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .notAWorkbook: Sentence(
            "This is not an Excel workbook (.xlsx).", "Ini bukan buku kerja Excel (.xlsx).",
            do: "Open it in a spreadsheet program and save it as Excel workbook (.xlsx).",
            "Buka dengan program lembar kerja, lalu simpan sebagai buku kerja Excel (.xlsx).")
        case .sheetUnreadable: Sentence(
            "The workbook cannot be read: {$problem}.", "Buku kerja tidak dapat dibaca: {$problem}.",
            do: "Open it in a spreadsheet program and save it again as Excel workbook (.xlsx).",
            "Buka dengan program lembar kerja, lalu simpan kembali sebagai buku kerja Excel (.xlsx).")
        case .sheetProtected: Sentence(
            "The workbook has a password or is in the old .xls format.", "Buku kerja memakai kata sandi atau masih berformat lama .xls.",
            do: "Save it as Excel workbook (.xlsx) without a password.", "Simpan sebagai buku kerja Excel (.xlsx) tanpa kata sandi.")
        case .sheetHostile: Sentence(
            "The workbook holds something that no spreadsheet program writes, and is not read: {$problem}.",
            "Buku kerja memuat sesuatu yang tidak pernah ditulis program lembar kerja, sehingga tidak dibaca: {$problem}.",
            do: "Ask its sender where it comes from.", "Tanyakan asalnya kepada pengirim.")
        case .sheetLimit: Sentence(
            "Too large: {$what} may be {$limit} at most.", "Terlalu besar: {$what} paling banyak {$limit}.", do: "Remove what does not belong to the campaign.",
            "Hapus yang bukan bagian kampanye.")
        case .missingSheet: Sentence(
            "The sheet `{$sheet}` is missing; there are: {$found}.", "Lembar `{$sheet}` tidak ada; yang ada: {$found}.",
            do: "Give the sheet its name back.", "Kembalikan nama lembarnya.")
        case .missingColumn: Sentence(
            "The sheet `{$sheet}` has no column `{$column}`.", "Lembar `{$sheet}` tidak memiliki kolom `{$column}`.",
            do: "Put the heading back into the first row.", "Kembalikan judul kolom pada baris pertama.")
        case .unknownColumn: Sentence(
            "Nobody reads the column `{$column}`.", "Kolom `{$column}` tidak dibaca.", do: "Nothing of it reaches the campaign.",
            "Isinya tidak masuk ke kampanye.")
        case .unknownRow: Sentence("Nobody reads the row `{$row}`.", "Baris `{$row}` tidak dikenal.", do: "Remove it.", "Hapus.")
        case .duplicateEntry: Sentence(
            "`{$key}` is given twice.", "`{$key}` diisi dua kali.", do: "Remove one of the two.", "Hapus salah satunya.")
        case .notADate: Sentence(
            "`{$value}` is not a date (`{$field}`).", "`{$value}` bukan tanggal (`{$field}`).", do: "Type a day such as 2019-01-15.",
            "Ketik tanggal seperti 2019-01-15.")
        case .damagedCode: Sentence(
            "`{$value}` was a region's code before the spreadsheet changed it.", "`{$value}` semula kode wilayah, lalu diubah oleh program lembar kerja.",
            do: "Format the cell as text and type the code again.", "Ubah format sel menjadi teks, lalu ketik ulang kodenya.")
        case .formulaWithoutValue: Sentence(
            "The formula in this cell has no value.", "Rumus dalam sel ini tidak memiliki nilai.", do: "Open the workbook, save it again, or type the value.",
            "Buka dan simpan kembali buku kerjanya, atau ketik nilainya.")
        case .cellError: Sentence(
            "This cell holds the error `{$value}`.", "Sel ini berisi kesalahan `{$value}`.", do: "Type the value.", "Ketik nilainya.")
        case .sheetCannotHold: Sentence(
            "A workbook has no place for `{$path}` of campaign `{$campaign}`.", "Buku kerja tidak memiliki tempat untuk `{$path}` dari kampanye `{$campaign}`.",
            do: "Work on the campaign's JSON files.", "Kerjakan berkas JSON kampanye itu.")
        case .invalidID: Sentence(
            "`{$id}` cannot be the name of a campaign.", "`{$id}` tidak dapat menjadi nama kampanye.",
            do: "Use small letters, digits and single hyphens, but not schedule, evaluation or manifest.",
            "Gunakan huruf kecil, angka, dan tanda hubung tunggal, tetapi bukan schedule, evaluation, atau manifest.")
        case .existsAlready: Sentence(
            "`{$path}` is there already.", "`{$path}` sudah ada.", do: "Choose another name, or remove it first.",
            "Pilih nama lain, atau hapus dahulu.")
        case .campaignExists: Sentence(
            "The campaign `{$path}` is there already.", "Kampanye `{$path}` sudah ada.",
            do: "Type another name in the row Kode kampanye, or add --replace to put the workbook in its place.",
            "Ketik nama lain pada baris Kode kampanye, atau tambahkan --replace untuk menggantinya dengan buku kerja ini.")
        default: nil
        }
    }
}
