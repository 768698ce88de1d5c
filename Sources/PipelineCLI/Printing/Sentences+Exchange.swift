internal import Diagnostics

extension Sentences {
    /// Findings in files that translators send back, and why one cannot be sent.
    static func ofExchange(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .exchangeSyntax: Sentence(
            "The file is not well-formed XML: {$problem}.", "Berkas bukan XML yang benar: {$problem}.",
            do: "Correct it at the mark, or save it again with the translation program.", "Perbaiki pada tanda ini, atau simpan ulang dengan program penerjemahan.")
        case .exchangeDoctype: Sentence(
            "The file has a document type or a style sheet, which no translation program writes, and is not read.",
            "Berkas memuat DOCTYPE atau lembar gaya, yang tidak pernah ditulis program penerjemahan, sehingga tidak dibaca.",
            do: "Ask its sender where it comes from.", "Tanyakan asalnya kepada pengirim.")
        case .exchangeLimit: Sentence(
            "The file has more than {$limit} {$what} and is not read.", "Berkas memuat lebih dari {$limit} {$what} sehingga tidak dibaca.",
            do: "Ask its sender where it comes from.", "Tanyakan asalnya kepada pengirim.", phrases: ["what"])
        case .notExchange: Sentence(
            "This is not XLIFF 1.2 (found: {$found}).", "Ini bukan XLIFF 1.2 (yang ada: {$found}).",
            do: "Export from the translation program as XLIFF 1.2.", "Ekspor dari program penerjemahan sebagai XLIFF 1.2.")
        case .emptyExchange: Sentence(
            "There is no translation in this file.", "Tidak ada terjemahan dalam berkas ini.", do: "Send back the whole file that was exported.",
            "Kembalikan seluruh berkas yang diekspor.")
        case .exchangeLanguage: Sentence(
            "{$field} cannot be `{$language}`.", "{$field} tidak dapat berisi `{$language}`.", do: "Use one of: {$allowed}.", "Gunakan salah satu: {$allowed}.")
        case .unknownCampaign: Sentence(
            "There is no campaign `{$campaign}`.", "Tidak ada kampanye `{$campaign}`.", do: "Put back what was sent.", "Kembalikan seperti yang dikirim.")
        case .unknownUnit: Sentence(
            "The campaign `{$campaign}` has no unit `{$unit}`.", "Kampanye `{$campaign}` tidak memiliki unit `{$unit}`.", do: "Remove it, or export again.",
            "Hapus, atau ekspor kembali.")
        case .duplicateUnit: Sentence(
            "The unit `{$unit}` stands twice.", "Unit `{$unit}` tertulis dua kali.", do: "Remove one of the two.", "Hapus salah satunya.")
        case .unknownUnitState: Sentence(
            "There is no state `{$state}` (unit `{$unit}`).", "Tidak ada keadaan `{$state}` (unit `{$unit}`).", do: "Use one of: {$allowed}.", "Gunakan salah satu: {$allowed}.")
        case .unknownInline: Sentence(
            "The unit `{$unit}` holds the element `{$element}`, which was not sent.", "Unit `{$unit}` memuat elemen `{$element}`, yang tidak ada dalam kiriman.",
            do: "Remove it; copy has no markup.", "Hapus; teks tidak mengenal markah.")
        case .placeholderLost: Sentence(
            "The translation of `{$unit}` has lost {$placeholder}.", "Terjemahan `{$unit}` kehilangan {$placeholder}.",
            do: "Copy it from the source to where it belongs.", "Salin dari teks sumber ke tempat yang sesuai.")
        case .placeholderAdded: Sentence(
            "The translation of `{$unit}` has {$placeholder} once more than the source.", "Terjemahan `{$unit}` memuat {$placeholder} lebih banyak daripada sumbernya.",
            do: "Remove it.", "Hapus.")
        case .placeholderAltered: Sentence(
            "The placeholder {$placeholder} of `{$unit}` was sent as {$expected}.", "Variabel {$placeholder} pada `{$unit}` semula {$expected}.",
            do: "Copy it from the source again.", "Salin kembali dari teks sumber.")
        case .unknownPlaceholder: Sentence(
            "The translation of `{$unit}` has {$found}, which the source has not.", "Terjemahan `{$unit}` memuat {$found}, yang tidak ada dalam teks sumber.",
            do: "Copy it from the source; there are: {$allowed}. A brace that is meant as one stands twice.",
            "Salin dari teks sumber; yang ada: {$allowed}. Kurung kurawal biasa ditulis dua kali.")
        case .longTranslation: Sentence(
            "The translation of `{$unit}` has {$count} characters; {$limit} fit at the smallest size, what the program fills in not counted.",
            "Terjemahan `{$unit}` memuat {$count} huruf; yang muat pada ukuran terkecil {$limit}, isian program tidak dihitung.",
            do: "Shorten it, and look at the pieces before they are printed.", "Persingkat, dan lihat bahannya sebelum dicetak.")
        case .typedPlaceholder: Sentence(
            "The translation of `{$unit}` has braces typed as text: {$text}", "Terjemahan `{$unit}` memuat kurung kurawal yang diketik sebagai teks: {$text}",
            do: "Copy it from the source instead.", "Salin dari teks sumber.")
        case .emptiedTranslation: Sentence(
            "The translation of `{$unit}` is empty; the catalogue has one.", "Terjemahan `{$unit}` kosong, padahal ada dalam katalog.",
            do: "Put it back, or remove it from the catalogue first.", "Kembalikan, atau hapus dahulu dari katalog.")
        case .incompleteMessage: Sentence(
            "The message `{$message}` is translated in part; these units are not: {$units}.",
            "Pesan `{$message}` baru diterjemahkan sebagian; yang belum: {$units}.", do: "Translate them too, or leave all of them empty.",
            "Terjemahkan juga, atau kosongkan semuanya.")
        case .sourceChanged: Sentence(
            "The source of `{$unit}` has changed since the file was sent; the translation is taken and marked as stale.",
            "Teks sumber `{$unit}` berubah sejak berkas dikirim; terjemahannya diambil dan ditandai kedaluwarsa.", do: "Export it again.", "Ekspor kembali.")
        case .translatorNote: Sentence(
            "The translator says of `{$unit}`: {$note}", "Catatan penerjemah untuk `{$unit}`: {$note}", do: "There is no translation yet that could keep it.",
            "Belum ada terjemahan yang dapat menyimpannya.")
        case .exchangeCannotHold: Sentence(
            "A translators' file has no place for the message `{$message}`.", "Berkas terjemahan tidak memiliki tempat untuk pesan `{$message}`.",
            do: "Remove the control characters from it, or the sign @ or # from its key.", "Hapus karakter kendali dari teksnya, atau tanda @ atau # dari kuncinya.")
        case .nothingToTranslate: Sentence(
            "No campaign is to be translated into `{$language}`.", "Tidak ada kampanye yang perlu diterjemahkan ke `{$language}`.",
            do: "Check the language and the selection.", "Periksa bahasa dan pilihannya.")
        default: nil
        }
    }
}
