internal import Diagnostics

extension Sentences {
    /// Findings in what goes to a print shop.
    static func ofOrders(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .unknownShop: Sentence(
            "There is no print shop `{$shop}`.", "Tidak ada percetakan `{$shop}`.", do: "Name one of: {$allowed}.", "Sebutkan salah satu: {$allowed}.")
        case .packageEmpty: Sentence(
            "{$shop} has nothing to print for {$cycle} in this selection.", "{$shop} tidak mencetak apa pun untuk {$cycle} dalam pilihan ini.",
            do: "Leave out --campaign and --region, or name another shop.", "Hapus --campaign dan --region, atau sebutkan percetakan lain.")
        case .packageNotMade: Sentence(
            "Editions of the order that are not made: {$count}, first {$first}.", "{$count} edisi pesanan ini belum dibuat, pertama {$first}.",
            do: "Make them with `pipeline run --cycle {$cycle}`, or pack fewer with --campaign or --region.",
            "Buat dengan `pipeline run --cycle {$cycle}`, atau batasi dengan --campaign atau --region.")
        case .packageStale: Sentence(
            "Editions of the order that are no longer what would be made: {$count}, first {$first}.",
            "{$count} edisi pesanan ini tidak lagi sesuai dengan kampanye dan faktanya, pertama {$first}.",
            do: "Make them again with `pipeline run --cycle {$cycle}`; `pipeline explain --why` tells what has changed.",
            "Buat ulang dengan `pipeline run --cycle {$cycle}`; `pipeline explain --why` menunjukkan apa yang berubah.")
        case .packageWithoutFile: Sentence(
            "Editions of the order without SVG: {$count}, first {$first}.", "{$count} edisi pesanan ini tidak memiliki SVG, pertama {$first}.",
            do: "Add `svg` to the `renditions` of the material and run again, or run with --rendition svg.",
            "Tambahkan `svg` pada `renditions` bahannya lalu jalankan lagi, atau jalankan dengan --rendition svg.")
        case .packageDamaged: Sentence(
            "Files of the order that are missing or not what was made: {$count}, first {$first}.",
            "{$count} berkas pesanan ini tidak ada atau bukan yang dibuat, pertama {$first}.",
            do: "Make them again with `pipeline run --verify`.", "Buat ulang dengan `pipeline run --verify`.")
        case .packageFolderTaken: Sentence(
            "`{$path}` is in use for something else than an earlier package.", "`{$path}` dipakai untuk hal lain, bukan paket terdahulu.",
            do: "Name a new folder with -o.", "Sebutkan folder baru dengan -o.")
        case .packageOfDrafts: Sentence(
            "Jobs that are drafts: {$count} of {$of}.", "{$count} dari {$of} pekerjaan masih konsep.",
            do: "Their pages say CONTOH – BELUM DISAHKAN, and the order sheet tells the shop not to print them yet.",
            "Halamannya bertanda CONTOH – BELUM DISAHKAN, dan lembar pesanan meminta percetakan belum mencetaknya.")
        default: nil
        }
    }
}
