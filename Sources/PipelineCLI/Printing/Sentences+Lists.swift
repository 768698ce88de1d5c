internal import Diagnostics

extension Sentences {
    /// Findings in the lists that regencies hand in.
    static func ofLists(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .unitsFileName: Sentence(
            "`{$name}` is not named after a regency or city.", "Nama `{$name}` bukan kode kabupaten/kota.",
            do: "Name the list after the region's code and save it as CSV, such as 34.02.csv.", "Beri nama menurut kode wilayahnya dan simpan sebagai CSV, misalnya 34.02.csv.")
        case .unitsColumn: Sentence(
            "There is no column `{$column}`; there are: {$found}.", "Kolom `{$column}` tidak ada; yang ada: {$found}.",
            do: "Put the heading into the first line.", "Tulis judul kolom itu pada baris pertama.")
        case .unitsColumnTwice: Sentence(
            "The column `{$column}` is there already.", "Kolom `{$column}` sudah ada.", do: "Remove one of the two.", "Hapus salah satunya.")
        case .unitsCells: Sentence(
            "The cells of this row ({$found}) are not as many as the columns ({$columns}).", "Baris ini memiliki {$found} sel, padahal ada {$columns} kolom.",
            do: "Put a text that holds the separator in quotation marks.", "Apit teks yang memuat tanda pemisah dengan tanda petik.")
        case .unitsEmptyCell: Sentence(
            "`{$column}` is empty.", "`{$column}` belum diisi.", do: "Fill it in, 0 where there is none, or remove the whole column.",
            "Isi, 0 bila tidak ada, atau hapus seluruh kolomnya.")
        case .unitsNumber: Sentence(
            "`{$value}` is not a whole number (`{$column}`).", "`{$value}` bukan bilangan bulat (`{$column}`).", do: "Write digits only, such as 1250.",
            "Tulis angka saja, misalnya 1250.")
        case .unitsTwice: Sentence(
            "{$village} in {$district} stands twice.", "{$village} di {$district} tertulis dua kali.",
            do: "Write one row for each village, with how many polling stations it has.", "Tulis satu baris untuk setiap desa, dengan jumlah TPS-nya.")
        case .unitsOtherRegion: Sentence(
            "`{$value}` is not {$region}, whose list this is.", "`{$value}` bukan {$region}, pemilik daftar ini.",
            do: "Correct the code, or move the row to the list of its region.", "Perbaiki kodenya, atau pindahkan barisnya ke daftar wilayahnya.")
        case .unitsEmpty: Sentence(
            "The list has no village.", "Daftar ini belum memuat satu desa pun.", do: "Write one row for each village, or remove the file.",
            "Tulis satu baris untuk setiap desa, atau hapus berkasnya.")
        case .unitsDiffer: Sentence(
            "The list of {$region} has {$districts} districts, {$villages} villages, {$stations} polling stations and {$voters} voters; official are {$officialDistricts}, {$officialVillages}, {$officialStations} and {$officialVoters}.",
            "Daftar {$region} memuat {$districts} kecamatan, {$villages} desa/kelurahan, {$stations} TPS, dan {$voters} pemilih; angka resminya {$officialDistricts}, {$officialVillages}, {$officialStations}, dan {$officialVoters}.",
            do: "The plan takes the list. Ask the regency's office which is right.", "Rencana memakai daftar itu. Tanyakan kepada KPU kabupaten/kota mana yang benar.")
        default: nil
        }
    }
}
