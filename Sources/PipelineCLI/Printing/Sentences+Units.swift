internal import Diagnostics

extension Sentences {
    /// Findings in tables of units, such as polling stations.
    static func ofUnits(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .unitSeparator: Sentence(
            "The columns are not separated by comma, semicolon or tab.", "Kolom tidak dipisahkan dengan koma, titik koma, atau tab.",
            do: "Save the table as CSV.", "Simpan tabelnya sebagai CSV.")
        case .unitWorkbook: Sentence(
            "This is a workbook, not a table in CSV.", "Ini buku kerja, bukan tabel CSV.", do: "Save its sheet as CSV.", "Simpan lembarnya sebagai CSV.")
        case .unitColumnMissing: Sentence(
            "There is no column `{$column}`; there are: {$found}.", "Kolom `{$column}` tidak ada; yang ada: {$found}.", do: "Add it to the first line.",
            "Tambahkan pada baris pertama.")
        case .unitColumnName: Sentence(
            "Messages cannot call the column `{$column}` by its name.", "Pesan tidak dapat menyebut kolom `{$column}`.",
            do: "Begin the heading with a letter from a to z.", "Awali judul kolom dengan huruf a sampai z.")
        case .unitColumnHides: Sentence(
            "The column `{$column}` would hide the variable ${$variable} that every message has.",
            "Kolom `{$column}` akan menutupi variabel ${$variable} yang ada untuk setiap pesan.", do: "Give it another heading.", "Beri judul lain.")
        case .unitColumnTwice: Sentence(
            "The columns `{$other}` and `{$column}` would both be the variable ${$variable}.",
            "Kolom `{$other}` dan `{$column}` akan sama-sama menjadi variabel ${$variable}.", do: "Give one of them another heading.", "Beri salah satunya judul lain.")
        case .unitCells: Sentence(
            "The cells of this row ({$found}) are not as many as the columns of the first line ({$expected}); its pieces are not made.",
            "Baris ini memiliki {$found} sel, padahal baris pertama menyebut {$expected} kolom; bahannya tidak dibuat.",
            do: "Put a text that holds the separator in quotation marks.", "Apit teks yang memuat tanda pemisah dengan tanda petik.")
        case .unitEmptyCell: Sentence(
            "`{$column}` is empty; the pieces of this row are not made.", "`{$column}` belum diisi; bahan untuk baris ini tidak dibuat.", do: "Fill it in.", "Isi.")
        case .unitNotRegency: Sentence(
            "`{$region}` is a province; the pieces of this row are not made.", "`{$region}` adalah provinsi; bahan untuk baris ini tidak dibuat.",
            do: "Write the code of the regency or city, such as 34.02.", "Tulis kode kabupaten atau kotanya, misalnya 34.02.")
        case .unitCode: Sentence(
            "`{$value}` cannot be the name of a folder; the pieces of this row are not made.",
            "`{$value}` tidak dapat menjadi nama folder; bahan untuk baris ini tidak dibuat.",
            do: "Use up to 64 letters, digits, hyphens, underscores and full stops.", "Gunakan paling banyak 64 huruf, angka, tanda hubung, garis bawah, atau titik.")
        case .unitDamagedCode: Sentence(
            "`{$value}` was a longer code before the spreadsheet rounded it.", "`{$value}` semula kode yang lebih panjang, lalu dibulatkan oleh program lembar kerja.",
            do: "Format the column as text and enter the codes again.", "Ubah format kolom menjadi teks, lalu isi kembali kodenya.")
        case .unitTwice: Sentence(
            "The code `{$unit}` stands in line {$line} as well ({$region}); the pieces of neither are made.",
            "Kode `{$unit}` tertulis juga pada baris {$line} ({$region}); bahan untuk keduanya tidak dibuat.",
            do: "Remove the row that is wrong, or correct its code.", "Hapus baris yang keliru, atau perbaiki kodenya.")
        case .moreUnitRows: Sentence(
            "Further rows of this table that are wrong: {$count}.", "Masih ada {$count} baris lain yang keliru dalam tabel ini.", do: "Correct those told first.",
            "Perbaiki yang disebutkan lebih dahulu.")
        case .unitUnknown: Sentence(
            "`{$message}` says ${$variable}, which is empty for {$unit}; its pieces are not made.",
            "`{$message}` menyebut ${$variable}, yang kosong untuk {$unit}; bahannya tidak dibuat.", do: "Fill the cell in.", "Isi selnya.")
        case .unitValue: Sentence(
            "`{$message}` cannot use `{$value}` as ${$variable} of {$unit}; its pieces are not made.",
            "`{$message}` tidak dapat memakai `{$value}` sebagai ${$variable} untuk {$unit}; bahannya tidak dibuat.", do: "Correct the cell.", "Perbaiki selnya.")
        case .regionsWithoutUnits: Sentence(
            "Regions of the campaign that have no row in this table and get nothing: {$count}, first {$first}.",
            "{$count} wilayah kampanye ini tidak memiliki baris dalam tabel dan tidak mendapat apa pun, pertama {$first}.",
            do: "Add their rows, or leave the regions out with `exclude`.", "Tambahkan barisnya, atau kecualikan wilayahnya dengan `exclude`.")
        case .copiesNotPerUnit: Sentence(
            "A campaign with units counts its copies by `unit`, not by `{$per}`.", "Kampanye dengan `units` menghitung jumlahnya per `unit`, bukan per `{$per}`.",
            do: "Write \"per\": \"unit\".", "Tulis \"per\": \"unit\".")
        case .copiesWithoutUnits: Sentence(
            "Copies are counted by `unit`, but the campaign names no table of units.", "Jumlah dihitung per `unit`, padahal kampanye tidak menyebut tabelnya.",
            do: "Add \"units\": \"tps.csv\", or count by something else.", "Tambahkan \"units\": \"tps.csv\", atau hitung dengan cara lain.")
        default: nil
        }
    }
}
