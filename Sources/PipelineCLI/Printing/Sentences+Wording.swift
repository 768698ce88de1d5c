internal import Diagnostics

extension Sentences {
    /// Findings in how messages are worded, each with its reason.
    static func ofWording(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .allCapitals: Sentence(
            "“{$text}” is all in capitals, which is hard to read and sounds like shouting (message `{$message}`).",
            "“{$text}” ditulis dengan huruf kapital semua, sehingga sulit dibaca dan terkesan membentak (pesan `{$message}`).",
            do: "Write it in small letters.", "Tulis dengan huruf kecil.")
        case .exclamationChain: Sentence(
            "“{$text}” is more than one mark in a row; an office informs and does not shout (message `{$message}`).",
            "“{$text}” berisi tanda baca beruntun; KPU memberi tahu, bukan berteriak (pesan `{$message}`).",
            do: "Write one mark, or a full stop.", "Pakai satu tanda saja, atau titik.")
        case .relativeDate: Sentence(
            "Most readers do not know which day “{$text}” is (message `{$message}`).",
            "Kebanyakan pembaca tidak tahu hari apa yang dimaksud dengan “{$text}” (pesan `{$message}`).",
            do: "Print the date, with a variable.", "Tulis tanggalnya dengan variabel.", hint: .variable)
        case .contestantName: Sentence(
            "“{$text}” names a party or candidate of this election, {$name}; voter education is neutral (message `{$message}`).",
            "“{$text}” menyebut partai atau calon dalam pemilihan ini, yaitu {$name}; bahan pendidikan pemilih harus netral (pesan `{$message}`).",
            do: "Take it out.", "Hapus.")
        case .contestantNumber: Sentence(
            "“{$text}” reads like a call to vote for one contestant (message `{$message}`).",
            "“{$text}” terbaca seperti ajakan memilih peserta tertentu (pesan `{$message}`).", do: "Explain without a number.", "Jelaskan tanpa nomor.")
        case .longSentence: Sentence(
            "This sentence has {$count} words; more than {$limit} are hard to follow (message `{$message}`).",
            "Kalimat ini berisi {$count} kata; kalimat yang lebih dari {$limit} kata sulit diikuti (pesan `{$message}`).",
            do: "Make two of it.", "Bagi menjadi dua kalimat.")
        case .plainWord: Sentence(
            "“{$text}” is the language of offices (message `{$message}`).", "“{$text}” termasuk bahasa birokrasi (pesan `{$message}`).",
            do: "Write “{$plainer}”.", "Tulis “{$plainer}”.")
        case .typedDate: Sentence(
            "The date “{$text}” is typed by hand; if it moves, it stays wrong here (message `{$message}`).",
            "Tanggal “{$text}” diketik langsung; jika jadwal berubah, tanggal di sini menjadi salah (pesan `{$message}`).",
            do: "Use a variable.", "Gunakan variabel.", hint: .variable)
        case .typedCalendarName: Sentence(
            "“{$text}” is typed by hand; a date writes the day and the month in the language of the reader (message `{$message}`).",
            "“{$text}” diketik langsung; variabel tanggal menulis hari dan bulan dalam bahasa pembaca (pesan `{$message}`).",
            do: "Use a variable with :date.", "Gunakan variabel dengan :date.", hint: .variable)
        case .typedHour: Sentence(
            "The hour “{$text}” is set by law and typed by hand here (message `{$message}`).",
            "Waktu “{$text}” ditetapkan oleh peraturan, tetapi diketik di sini (pesan `{$message}`).", do: "Use a variable.", "Gunakan variabel.", hint: .variable)
        case .typedBallotCount: Sentence(
            "“{$text}” is not right everywhere: the number of papers depends on the region (message `{$message}`).",
            "“{$text}” tidak benar di semua wilayah: jumlah surat suara bergantung pada wilayah (pesan `{$message}`).",
            do: "Use a variable.", "Gunakan variabel.", hint: .variable)
        case .typedOffice: Sentence(
            "“{$text}” is the office of one region; other regions would print it too (message `{$message}`).",
            "“{$text}” adalah nama kantor di satu wilayah; bahan untuk wilayah lain akan ikut memuatnya (pesan `{$message}`).", do: "Use a variable.", "Gunakan variabel.", hint: .variable)
        case .unusedSilence: Sentence(
            "The silence `{$silence}` silences nothing.", "Pengecualian `{$silence}` tidak berpengaruh apa pun.", do: "Remove it.", "Hapus.")
        default: nil
        }
    }
}
