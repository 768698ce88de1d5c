internal import Diagnostics

extension Sentences {
    /// Findings in files that people write.
    static func ofFiles(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .tableSyntax: Sentence(
            "The table cannot be read: {problem}.", "Tabel tidak dapat dibaca: {problem}.", do: "Correct this line.", "Perbaiki baris ini.")
        case .missingFile: Sentence("`{path}` is not there.", "`{path}` tidak ada.", do: "Create it, or correct the path.", "Buat, atau perbaiki jalurnya.")
        case .unknownEdition: Sentence(
            "No edition in `{path}` has the file or the code `{name}`.", "Tidak ada edisi dalam `{path}` dengan berkas atau kode `{name}`.",
            do: "Check the name, or make the edition with `pipeline run`.", "Periksa namanya, atau buat edisinya dengan `pipeline run`.")
        case .unknownFactID: Sentence(
            "There is no fact `{fact}`.", "Tidak ada fakta `{fact}`.", do: "`pipeline facts` and `pipeline explain FILE` tell the names of facts.",
            "`pipeline facts` dan `pipeline explain BERKAS` menyebutkan nama fakta.")
        case .unknownField: Sentence("Nobody reads the field `{field}`.", "Bidang `{field}` tidak dikenal.", do: "Remove it.", "Hapus.")
        case .missingField: Sentence("The field `{field}` is missing.", "Bidang `{field}` belum ada.", do: "Add it.", "Tambahkan.")
        case .wrongType: Sentence(
            "`{field}` must be {expected}, not {found}.", "`{field}` harus berupa {expected}, bukan {found}.", do: "Correct the value.",
            "Perbaiki nilainya.")
        case .invalidValue: Sentence(
            "`{value}` is no value for `{field}`.", "`{value}` bukan nilai untuk `{field}`.", do: "Allowed: {allowed}.",
            "Yang diperbolehkan: {allowed}.")
        case .unknownRegion: Sentence(
            "There is no region `{region}`.", "Tidak ada wilayah `{region}`.", do: "Use a Kemendagri code such as \"34\" or \"34.02\".",
            "Gunakan kode Kemendagri seperti \"34\" atau \"34.02\".")
        case .regionNotChosen: Sentence(
            "Region `{region}` is not among the regions that this campaign concerns.",
            "Wilayah `{region}` tidak termasuk wilayah kampanye ini.", do: "Remove it, or change `where`.", "Hapus, atau ubah `where`.")
        case .noRegions: Sentence(
            "Campaign `{campaign}` concerns no region at all.", "Kampanye `{campaign}` tidak menyasar satu wilayah pun.",
            do: "Widen `regions`.", "Perluas `regions`.")
        case .unknownTemplate: Sentence(
            "There is no template `{template}`.", "Tidak ada templat `{template}`.", do: "Look in assets/templates.",
            "Lihat di assets/templates.")
        case .unknownMilestone: Sentence(
            "{cycle} has no milestone `{milestone}`.", "{cycle} tidak memiliki tahapan `{milestone}`.",
            do: "Look in assets/elections/milestones.csv.", "Lihat di assets/elections/milestones.csv.")
        case .milestoneOutOfScope: Sentence(
            "The milestone `{milestone}` does not concern region {region}.", "Tahapan `{milestone}` tidak berlaku bagi wilayah {region}.",
            do: "Choose another, or exclude the region.", "Pilih tahapan lain, atau kecualikan wilayah itu.")
        case .duplicateCampaign: Sentence("Two campaigns have the id `{campaign}`.", "Dua kampanye memakai id `{campaign}`.", do: "Rename one.", "Ganti salah satunya.")
        case .duplicateMaterial: Sentence(
            "Two materials have the id `{material}`.", "Dua bahan memakai id `{material}`.", do: "Give one of them another `id`.",
            "Beri salah satunya `id` lain.")
        case .idMismatch: Sentence(
            "The folder is called `{folder}` and the campaign `{id}`.", "Folder bernama `{folder}` sedangkan kampanye `{id}`.",
            do: "Make them the same.", "Samakan keduanya.")
        case .linkNotAllowed: Sentence(
            "Links to `{host}` are not allowed on printed pieces.", "Tautan ke `{host}` tidak diperbolehkan pada bahan cetak.",
            do: "Use an address on {allowed} or below.", "Gunakan alamat di {allowed} atau di bawahnya.")
        default: nil
        }
    }
}
