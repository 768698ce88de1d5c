internal import Diagnostics

/// The sentence for every code; the tests see to it that none is without one.
enum Sentences {
    static func sentence(for code: DiagnosticCode) -> Sentence {
        ofJSON(code) ?? ofFacts(code) ?? ofUnits(code) ?? ofFiles(code) ?? ofMessages(code) ?? ofWording(code) ?? ofSheets(code) ?? ofTranslations(code) ?? ofExchange(code) ?? ofDrawings(code)
            ?? ofDistribution(code) ?? ofOrders(code) ?? ofCosts(code) ?? ofLists(code) ?? ofReceipts(code) ?? ofPreflight(code) ?? ofMaking(code)
            ?? Sentence(code.rawValue, code.rawValue)
    }

    /// Findings in templates, while composing and planning, and about the machine.
    static func ofMaking(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .templateInvalid: Sentence(
            "The template `{$template}` cannot be used: {$problem}.", "Templat `{$template}` tidak dapat dipakai: {$problem}.",
            do: "Correct its file.", "Perbaiki berkasnya.", phrases: ["problem"])
        case .unknownSlot: Sentence(
            "The template `{$template}` has no slot `{$slot}`.", "Templat `{$template}` tidak memiliki tempat `{$slot}`.", do: "Remove it; the slots are: {$allowed}.",
            "Hapus; tempat yang ada: {$allowed}.")
        case .overset: Sentence(
            "The copy for slot `{$slot}` of `{$template}` does not fit at {$size} pt, the smallest size allowed (campaign {$campaign}, region {$region}, language {$language}).",
            "Teks untuk tempat `{$slot}` pada `{$template}` tidak muat pada {$size} pt, ukuran terkecil (kampanye {$campaign}, wilayah {$region}, bahasa {$language}).",
            do: "Shorten the copy.", "Pendekkan teksnya.")
        case .missingGlyph: Sentence(
            "No font of the house has the character {$character} (message `{$message}`, slot `{$slot}` of `{$template}`, campaign {$campaign}, region {$region}, language {$language}).",
            "Tidak ada fon yang memiliki aksara {$character} (pesan `{$message}`, tempat `{$slot}` pada `{$template}`, kampanye {$campaign}, wilayah {$region}, bahasa {$language}).",
            do: "Write it another way.", "Tulis dengan cara lain.")
        case .planTooLate: Sentence(
            "Printing for {$region} must begin by {$start}, but `{$campaign}` is ready only on {$ready}; regions that come too late: {$late}.",
            "Pencetakan untuk {$region} harus dimulai paling lambat {$start}, padahal `{$campaign}` baru siap {$ready}; wilayah yang terlambat: {$late}.",
            do: "Set `ready` to {$start} or earlier, or `arrive` to a later day.",
            "Ubah `ready` menjadi {$start} atau lebih awal, atau mundurkan `arrive`.")
        case .cannotWrite: Sentence("`{$path}` cannot be written: {$problem}.", "`{$path}` tidak dapat ditulis: {$problem}.", do: "Check the disk and the rights.", "Periksa penyimpanan dan izinnya.")
        case .deviceFault: Sentence(
            "The device failed at `{$path}`: {$problem}.", "Perangkat penyimpanan gagal pada `{$path}`: {$problem}.",
            do: "Check the disk, then give the same command again.", "Periksa penyimpanan, lalu jalankan lagi perintah yang sama.")
        case .cannotRead: Sentence("`{$path}` cannot be read: {$problem}.", "`{$path}` tidak dapat dibaca: {$problem}.", do: "Check the rights.", "Periksa izinnya.")
        case .outputBusy: Sentence(
            "Another run (process {$holder}) is writing to `{$path}`.", "Proses lain (nomor {$holder}) sedang menulis ke `{$path}`.",
            do: "Wait until it has ended, or give --wait.", "Tunggu sampai selesai, atau pakai --wait.")
        case .damagedShard: Sentence(
            "`{$path}` is missing or is not what was made.", "`{$path}` tidak ada, atau isinya bukan yang dibuat.",
            do: "Run the shard of `{$shard}` again, then merge again.", "Jalankan lagi bagian `{$shard}`, lalu gabungkan lagi.")
        case .unknownSelection: Sentence(
            "`--{$option} {$value}` chooses nothing: there is none of that name.", "`--{$option} {$value}` tidak memilih apa pun: nama itu tidak ada.",
            do: "Correct the name, or leave the option out.", "Betulkan namanya, atau hilangkan opsi itu.")
        case .missingShard: Sentence(
            "The part {$part} is in none of these folders.", "Bagian {$part} tidak ada dalam folder-folder itu.",
            do: "Run it with `--shard {$part}` and give its folder too, or give --partial.",
            "Jalankan dengan `--shard {$part}` dan sertakan foldernya, atau pakai --partial.")
        case .shardsDiffer: Sentence(
            "`{$path}` is not the same in `{$first}` and `{$second}`: they were not made from the same files.",
            "`{$path}` pada `{$first}` dan `{$second}` tidak sama: keduanya tidak dibuat dari berkas yang sama.",
            do: "Run the shards again from the same campaigns and assets.", "Jalankan lagi bagian-bagiannya dari kampanye dan aset yang sama.")
        case .damagedIndex: Sentence(
            "The index `{$path}` was damaged ({$problem}).", "Indeks `{$path}` rusak ({$problem}).",
            do: "It was made again from the manifest and the files; the damaged one lies in `{$aside}`. Check the disk.",
            "Indeks sudah disusun ulang dari manifes dan berkas; yang rusak disimpan di `{$aside}`. Periksa penyimpanan.")
        case .usage: Sentence("{$problem}", "{$problem}")
        case .internalError: Sentence(
            "This is a mistake of the program: {$problem}.", "Ini kesalahan program: {$problem}.", do: "Please report it.", "Mohon laporkan.")
        default: nil
        }
    }
}
