internal import Diagnostics

extension Sentences {
    /// Findings in messages, and in what they would print.
    static func ofMessages(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .missingMessage: Sentence(
            "The slot `{$slot}` of template `{$template}` needs the message `{$message}`.",
            "Tempat `{$slot}` pada templat `{$template}` memerlukan pesan `{$message}`.", do: "Add it to messages/id.json.",
            "Tambahkan ke messages/id.json.")
        case .missingCatalogue: Sentence(
            "There is no catalogue for the language `{$language}`.", "Tidak ada katalog untuk bahasa `{$language}`.",
            do: "Add messages/{$language}.json, or take the language off the list.",
            "Tambahkan messages/{$language}.json, atau hapus bahasa itu dari daftar.")
        case .unprintableCharacter: Sentence(
            "No font of the house has the character {$character} (message `{$message}`, language {$language}).",
            "Tidak ada fon yang memiliki aksara {$character} (pesan `{$message}`, bahasa {$language}).",
            do: "Write it another way.", "Tulis dengan cara lain.")
        case .messageSyntax: Sentence(
            "The message `{$message}` cannot be read: {$problem}.", "Pesan `{$message}` tidak dapat dibaca: {$problem}.",
            do: "Correct it at the mark.", "Perbaiki pada tanda ini.", phrases: ["problem"])
        case .unknownVariable: Sentence(
            "There is no variable `${$variable}` (message `{$message}`).", "Tidak ada variabel `${$variable}` (pesan `{$message}`).",
            do: "Use one of: {$allowed}.", "Gunakan salah satu: {$allowed}.")
        case .literalForVariable: Sentence(
            "`{$text}` prints the word and not what it stands for (message `{$message}`).",
            "`{$text}` mencetak katanya, bukan isinya (pesan `{$message}`).", do: "Write a dollar sign before it.", "Tulis tanda dolar sebelumnya.")
        case .unknownFunction: Sentence(
            "There is no function `:{$function}` (message `{$message}`).", "Tidak ada fungsi `:{$function}` (pesan `{$message}`).",
            do: "Use :string, :number, :integer, :percent, :currency, :offset, :date, :time, :datetime, :house:list or :house:region.",
            "Gunakan :string, :number, :integer, :percent, :currency, :offset, :date, :time, :datetime, :house:list, atau :house:region.")
        case .wrongOperand: Sentence(
            "`:{$function}` does not go with `${$variable}` (message `{$message}`).", "`:{$function}` tidak cocok untuk `${$variable}` (pesan `{$message}`).",
            do: "Remove `:{$function}`.", "Hapus `:{$function}`.")
        case .unknownOption: Sentence(
            "`:{$function}` has no option `{$option}` (message `{$message}`).", "`:{$function}` tidak memiliki opsi `{$option}` (pesan `{$message}`).",
            do: "Allowed: {$allowed}.", "Yang diperbolehkan: {$allowed}.", phrases: ["allowed"])
        case .unknownFact: Sentence(
            "`${$variable}` is not known for region {$region} (message `{$message}`).",
            "`${$variable}` tidak diketahui untuk wilayah {$region} (pesan `{$message}`).",
            do: "Leave it out, or enter the fact with its source in assets/elections.", "Hilangkan, atau masukkan faktanya beserta sumber ke assets/elections.")
        case .messageProblem: Sentence(
            "The message `{$message}` cannot be filled for region {$region}: {$problem}.",
            "Pesan `{$message}` tidak dapat diisi untuk wilayah {$region}: {$problem}.", do: "Correct it here.", "Perbaiki di sini.", phrases: ["problem"])
        case .typedFact: Sentence(
            "`{$text}` is set by law and typed by hand here (message `{$message}`).",
            "`{$text}` ditetapkan oleh peraturan, tetapi diketik di sini (pesan `{$message}`).", do: "Use a variable.", "Gunakan variabel.", hint: .variable)
        case .orphanMessage: Sentence(
            "`{$message}` in `{$language}` translates a message that the source does not have.",
            "`{$message}` dalam `{$language}` menerjemahkan pesan yang tidak ada dalam sumber.", do: "Remove it.", "Hapus.")
        case .unusedMessage: Sentence("No slot uses the message `{$message}`.", "Pesan `{$message}` tidak dipakai.", do: "Remove it.", "Hapus.")
        case .listGap: Sentence(
            "The list has `{$message}` but not `{$expected}`.", "Daftar memuat `{$message}` tetapi tidak `{$expected}`.",
            do: "Number the items without gaps.", "Beri nomor tanpa celah.")
        case .tooManyItems: Sentence(
            "The slot `{$slot}` takes at most {$maximum} items, not {$count}.", "Tempat `{$slot}` memuat paling banyak {$maximum} butir, bukan {$count}.",
            do: "Shorten the list.", "Pendekkan daftarnya.")
        case .dateBeforeArrival: Sentence(
            "The piece prints {$date} (message `{$message}`) but arrives in {$region} on {$arrival}, after it.",
            "Bahan ini mencetak {$date} (pesan `{$message}`) tetapi tiba di {$region} pada {$arrival}, sesudahnya.",
            do: "Let it arrive earlier, or give the reason in \"allowLate\".",
            "Majukan kedatangannya, atau tulis alasannya dalam \"allowLate\".")
        case .deadlineTooSoon: Sentence(
            "The piece prints the deadline {$date} (message `{$message}`) but arrives in {$region} on {$arrival}, fewer than 7 days before.",
            "Bahan ini mencetak tenggat {$date} (pesan `{$message}`) tetapi tiba di {$region} pada {$arrival}, kurang dari 7 hari sebelumnya.",
            do: "Let it arrive earlier, or give the reason in \"allowLate\".",
            "Majukan kedatangannya, atau tulis alasannya dalam \"allowLate\".")
        case .arrivalTooLate: Sentence(
            "The pieces arrive in {$region} on {$arrival}, but people vote on {$votingDay}.",
            "Bahan baru tiba di {$region} pada {$arrival}, padahal pemungutan suara {$votingDay}.", do: "Let them arrive before voting day.",
            "Majukan kedatangannya sebelum hari pemungutan suara.")
        case .quietPeriod: Sentence(
            "A piece about contestants would be handed out on {$date}, in the quiet period from {$quietPeriod}.",
            "Bahan tentang peserta pemilihan akan dibagikan pada {$date}, dalam masa tenang sejak {$quietPeriod}.",
            do: "Let it arrive earlier.", "Majukan kedatangannya.")
        case .lowConfidence: Sentence(
            "The fact `{$fact}` reaches paper and is of low confidence (source: {$source}).",
            "Fakta `{$fact}` tercetak padahal belum pasti (sumber: {$source}).", do: "Check it before printing.", "Periksa sebelum dicetak.")
        case .supersededFact: Sentence(
            "The piece says `{$fact}` = {$value}; since {$knownFrom} `{$laterFact}` = {$later} ({$source}).",
            "Bahan ini menyebut `{$fact}` = {$value}; sejak {$knownFrom} berlaku `{$laterFact}` = {$later} ({$source}).",
            do: "If it is not printed yet, take it up with --as-of {$knownFrom}; if it is, `pipeline explain --fact {$fact}` lists where it went.",
            "Jika belum dicetak, mutakhirkan dengan --as-of {$knownFrom}; jika sudah, `pipeline explain --fact {$fact}` menampilkan daftar penarikannya.")
        default: nil
        }
    }
}
