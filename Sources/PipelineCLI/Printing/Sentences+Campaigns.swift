internal import Diagnostics

extension Sentences {
    /// Findings in files that people write.
    static func ofFiles(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .tableSyntax: Sentence(
            "The table cannot be read: {$problem}.", "Tabel tidak dapat dibaca: {$problem}.", do: "Correct this line.", "Perbaiki baris ini.", phrases: ["problem"])
        case .missingFile: Sentence("`{$path}` is not there.", "`{$path}` tidak ada.", do: "Create it, or correct the path.", "Buat, atau perbaiki jalurnya.")
        case .unknownEdition: Sentence(
            "No edition in `{$path}` has the file or the code `{$name}`.", "Tidak ada edisi dalam `{$path}` dengan berkas atau kode `{$name}`.",
            do: "Check the name, or make the edition with `pipeline run`.", "Periksa namanya, atau buat edisinya dengan `pipeline run`.")
        case .ambiguousEdition: Sentence(
            "{$count} editions have a file `{$name}`.", "{$count} edisi memiliki berkas `{$name}`.", do: "Name its folders too, as in `{$example}`.",
            "Sebutkan foldernya juga, seperti `{$example}`.")
        case .damagedManifest: Sentence(
            "`{$path}` is damaged from this line on: what is told from it may not be all.",
            "`{$path}` rusak mulai baris ini: yang ditampilkan mungkin tidak lengkap.", do: "Make it whole again with `pipeline run`.",
            "Pulihkan dengan `pipeline run`.")
        case .unknownFactID: Sentence(
            "There is no fact `{$fact}`.", "Tidak ada fakta `{$fact}`.", do: "`pipeline facts` and `pipeline explain FILE` tell the names of facts.",
            "`pipeline facts` dan `pipeline explain BERKAS` menyebutkan nama fakta.")
        case .unknownField: Sentence(
            "There is no field `{$field}` here.", "Isian `{$field}` tidak dikenal di sini.", do: "Remove it.", "Hapus isian ini.")
        case .fieldWithoutUse: Sentence(
            "The field `{$field}` belongs to {$use} only.", "Isian `{$field}` hanya untuk {$use}.", do: "Remove it.", "Hapus isian ini.", phrases: ["use"])
        case .missingField: Sentence(
            "The field `{$field}` is missing.", "Isian `{$field}` belum ada.", do: "Add it between these brackets.", "Tambahkan di antara kurung ini.")
        case .wrongType: Sentence(
            "`{$field}` must be {$expected}, not {$found}.", "`{$field}` harus berupa {$expected}, bukan {$found}.", do: "Correct the value.",
            "Perbaiki nilainya.", phrases: ["field", "expected", "found"])
        case .invalidValue: Sentence(
            "`{$value}` is not allowed for `{$field}`.", "`{$value}` tidak diperbolehkan untuk `{$field}`.", do: "Allowed: {$allowed}.",
            "Yang diperbolehkan: {$allowed}.", phrases: ["allowed"])
        case .unknownRegion: Sentence(
            "`{$region}` is not the code of a region.", "`{$region}` bukan kode wilayah.", do: "Use a Kemendagri code such as \"34\" or \"34.02\".",
            "Gunakan kode Kemendagri seperti \"34\" atau \"34.02\".")
        case .regionNotChosen: Sentence(
            "`where`, `voting` and `contestants` leave {$region} out.", "`where`, `voting`, dan `contestants` tidak mencakup {$region}.",
            do: "Remove the region here, or change them.", "Hapus wilayah ini, atau ubah isian tersebut.")
        case .regionWithoutVote: Sentence(
            "Nobody votes in {$region} in {$cycle}.", "Tidak ada pemungutan suara di {$region} pada {$cycle}.", do: "Remove the region.",
            "Hapus wilayah ini.")
        case .noRegions: Sentence(
            "Campaign `{$campaign}` concerns no region at all.", "Kampanye `{$campaign}` tidak menyasar satu wilayah pun.",
            do: "Choose more in `regions`, or exclude fewer.", "Pilih lebih banyak dalam `regions`, atau kurangi `exclude`.")
        case .unknownTemplate: Sentence(
            "There is no template `{$template}`.", "Tidak ada templat `{$template}`.", do: "Use one of: {$allowed}.", "Gunakan salah satu: {$allowed}.")
        case .unknownMilestone: Sentence(
            "{$cycle} has no milestone `{$milestone}`.", "{$cycle} tidak memiliki tahapan `{$milestone}`.",
            do: "Use one of: {$allowed}.", "Gunakan salah satu: {$allowed}.")
        case .milestoneOutOfScope: Sentence(
            "The milestone `{$milestone}` does not concern {$region}; regions of the campaign without it: {$count}.",
            "Tahapan `{$milestone}` tidak berlaku bagi {$region}; wilayah kampanye tanpa tahapan itu: {$count}.",
            do: "Choose another, or exclude the regions.", "Pilih tahapan lain, atau kecualikan wilayah-wilayah itu.")
        case .duplicateCampaign: Sentence("Two campaigns have the id `{$campaign}`.", "Dua kampanye memakai id `{$campaign}`.", do: "Rename one.", "Ganti salah satunya.")
        case .duplicateMaterial: Sentence(
            "Two materials have the id `{$material}`.", "Dua bahan memakai id `{$material}`.", do: "Give one of them another `id`.",
            "Beri salah satunya `id` lain.")
        case .unknownPicture: Sentence(
            "There is no picture `{$picture}`.", "Tidak ada gambar `{$picture}`.",
            do: "Put the file there, or use a drawing of the house such as `house:kotak-suara`.",
            "Simpan berkasnya di sana, atau pakai gambar bersama seperti `house:kotak-suara`.")
        case .idMismatch: Sentence(
            "The folder is called `{$folder}` and the campaign `{$id}`.", "Folder bernama `{$folder}` sedangkan kampanye `{$id}`.",
            do: "Give both the same name.", "Beri keduanya nama yang sama.")
        case .linkNotAllowed: Sentence(
            "Links to `{$host}` are not allowed on printed pieces.", "Tautan ke `{$host}` tidak diperbolehkan pada bahan cetak.",
            do: "Use an https:// address of {$allowed}.", "Gunakan alamat https:// milik {$allowed}.")
        default: nil
        }
    }
}
