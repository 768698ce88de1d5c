internal import Diagnostics

extension Sentences {
    /// Findings in the facts of the elections: what cannot be, alone or together.
    static func ofFacts(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .factWithoutSource: Sentence(
            "This fact has no source.", "Fakta ini tidak memiliki sumber.", do: "Say where it was read; `recall` where it was written from memory.",
            "Sebutkan asalnya; tulis `recall` bila ditulis dari ingatan.")
        case .unknownConfidence: Sentence(
            "`{$value}` is no confidence.", "`{$value}` bukan tingkat keyakinan.", do: "Write low, medium or high.", "Tulis low, medium, atau high.")
        case .duplicateRegion: Sentence(
            "Region {$region} stands twice in this table.", "Wilayah {$region} tertulis dua kali dalam tabel ini.", do: "Remove one of the two rows.",
            "Hapus salah satu barisnya.")
        case .duplicateFact: Sentence(
            "`{$fact}` stands twice in this table.", "`{$fact}` tertulis dua kali dalam tabel ini.",
            do: "Remove one of the two rows, or give the later one `known_from`.", "Hapus salah satu barisnya, atau isi `known_from` pada yang kemudian.")
        case .regencyWithoutProvince: Sentence(
            "{$region} belongs to province {$province}, but that is not in the table or not what `parent` says (`{$parent}`).",
            "{$region} termasuk provinsi {$province}, tetapi provinsi itu tidak ada dalam tabel atau tidak sama dengan `parent` (`{$parent}`).",
            do: "Add the province, or correct `parent` or the code.", "Tambahkan provinsinya, atau perbaiki `parent` atau kodenya.")
        case .contestInUnknownRegion: Sentence(
            "{$cycle} has a contest for {$office} in `{$region}`, which is no region.",
            "{$cycle} memuat pemilihan {$office} di `{$region}`, yang bukan wilayah.", do: "Correct the code, or add the region to regions.csv.",
            "Perbaiki kodenya, atau tambahkan wilayahnya ke regions.csv.")
        case .votingDaysDiffer: Sentence(
            "`{$fact}` is held on {$day}, but voting day is {$votingDay}; contests on another day: {$count}.",
            "`{$fact}` bertanggal {$day}, padahal hari pemungutan suara {$votingDay}; pemilihan pada hari lain: {$count}.",
            do: "Correct the one that is wrong.", "Perbaiki yang keliru.")
        case .rangeBackwards: Sentence(
            "`{$milestone}` ends on {$end}, before it begins on {$start}.", "`{$milestone}` berakhir {$end}, sebelum dimulai {$start}.",
            do: "Correct one of the two days.", "Perbaiki salah satu tanggalnya.")
        case .votingDayInQuietPeriod: Sentence(
            "Voting day of {$cycle}, {$votingDay}, is not after the quiet period, which ends on {$quietPeriod}.",
            "Hari pemungutan suara {$cycle}, {$votingDay}, tidak sesudah masa tenang yang berakhir {$quietPeriod}.",
            do: "Correct the one that is wrong.", "Perbaiki yang keliru.")
        case .totalOff: Sentence(
            "The total of {$what} is stated as {$stated}, but the tables add up to {$found}.",
            "Jumlah {$what} disebut {$stated}, padahal isi tabel berjumlah {$found}.", do: "Correct the row that is wrong, or the total.",
            "Perbaiki baris yang keliru, atau jumlahnya.", phrases: ["what"])
        default: nil
        }
    }
}
