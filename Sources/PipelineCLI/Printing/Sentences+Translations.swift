internal import Diagnostics

extension Sentences {
    /// Findings in translations that stand in catalogues.
    static func ofTranslations(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .staleTranslation: Sentence(
            "The source of `{$message}` has changed since it was translated ({$language}).",
            "Teks sumber `{$message}` berubah sejak diterjemahkan ({$language}).", do: "Have it translated again: `pipeline translations export --language {$language}`.",
            "Mintakan terjemahan baru: `pipeline translations export --language {$language}`.")
        case .missingPlaceholder: Sentence(
            "The source of `{$message}` says `{$variable}`, the translation does not ({$language}).",
            "Teks sumber `{$message}` menyebut `{$variable}`, terjemahannya tidak ({$language}).",
            do: "Put it where it belongs, or set the state to needs-translation, so that the piece falls back.",
            "Tempatkan di tempat yang sesuai, atau ubah state menjadi needs-translation agar teks sumber yang dipakai.")
        case .addedPlaceholder: Sentence(
            "The translation of `{$message}` says `{$variable}`, the source does not ({$language}).",
            "Terjemahan `{$message}` menyebut `{$variable}`, teks sumbernya tidak ({$language}).", do: "Remove it.", "Hapus.")
        case .changedNumber: Sentence(
            "The translation of `{$message}` has the number {$found} where the source has {$expected} ({$language}).",
            "Terjemahan `{$message}` memuat angka {$found}, padahal sumbernya {$expected} ({$language}).", do: "Write the number of the source.", "Tulis angka sesuai sumber.")
        case .untranslatedText: Sentence(
            "`{$message}` in `{$language}` is the source text again.", "`{$message}` dalam `{$language}` masih sama dengan teks sumber.",
            do: "Translate it, or remove it, so that the piece falls back.", "Terjemahkan, atau hapus agar teks sumber yang dipakai.")
        case .lostTerm: Sentence(
            "The term “{$term}” stays Indonesian in `{$language}`, and is not in the translation of `{$message}`.",
            "Istilah “{$term}” tetap berbahasa Indonesia dalam `{$language}`, tetapi tidak ada dalam terjemahan `{$message}`.",
            do: "Use the term, or change the row in assets/languages/glossary.csv.", "Gunakan istilah itu, atau ubah barisnya dalam assets/languages/glossary.csv.")
        case .doubleSpace: Sentence(
            "Two spaces in a row (message `{$message}`).", "Ada dua spasi berturut-turut (pesan `{$message}`).", do: "Leave one.", "Sisakan satu.")
        case .closingPunctuation: Sentence(
            "The translation of `{$message}` ends with {$found}, the source with {$expected} ({$language}).",
            "Terjemahan `{$message}` diakhiri {$found}, sumbernya {$expected} ({$language}).", do: "End it as the source ends.", "Akhiri seperti sumbernya.",
            phrases: ["found", "expected"])
        default: nil
        }
    }
}
