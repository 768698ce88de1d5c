internal import Diagnostics

extension Sentences {
    /// Findings in print shops and routes, and what the plan comes to.
    static func ofDistribution(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .printingGap: Sentence(
            "{$shop} cannot print everything for {$cycle} in time: from {$first} to {$last} it must print {$demanded} sheets ({$count} consignments) and can print {$possible}.",
            "{$shop} tidak dapat mencetak semuanya untuk {$cycle} tepat waktu: dari {$first} sampai {$last} harus dicetak {$demanded} lembar ({$count} kiriman), padahal yang dapat dicetak {$possible}.",
            do: """
                .input {$earlier :string} .input {$capacity :string} .match $earlier $capacity
                |–| |–| {{Print {$fewer} sheets fewer in the whole cycle, or move consignments to another shop (`pipeline schedule --rebalance`).}}
                |–| * {{One of these is enough: print {$fewer} sheets fewer in the whole cycle; print {$capacity} sheets a day; or move consignments to another shop (`pipeline schedule --rebalance`).}}
                * |–| {{One of these is enough: begin {$earlier} working days earlier; print {$fewer} sheets fewer in the whole cycle; or move consignments to another shop (`pipeline schedule --rebalance`).}}
                * * {{One of these is enough: begin {$earlier} working days earlier; print {$fewer} sheets fewer in the whole cycle; print {$capacity} sheets a day; or move consignments to another shop (`pipeline schedule --rebalance`).}}
                """,
            """
            .input {$earlier :string} .input {$capacity :string} .match $earlier $capacity
            |–| |–| {{Kurangi {$fewer} lembar dalam siklus ini, atau pindahkan kiriman ke percetakan lain (`pipeline schedule --rebalance`).}}
            |–| * {{Salah satu ini cukup: kurangi {$fewer} lembar dalam siklus ini; cetak {$capacity} lembar per hari; atau pindahkan kiriman ke percetakan lain (`pipeline schedule --rebalance`).}}
            * |–| {{Salah satu ini cukup: mulai {$earlier} hari kerja lebih awal; kurangi {$fewer} lembar dalam siklus ini; atau pindahkan kiriman ke percetakan lain (`pipeline schedule --rebalance`).}}
            * * {{Salah satu ini cukup: mulai {$earlier} hari kerja lebih awal; kurangi {$fewer} lembar dalam siklus ini; cetak {$capacity} lembar per hari; atau pindahkan kiriman ke percetakan lain (`pipeline schedule --rebalance`).}}
            """)
        case .neverSails: Sentence(
            "Nothing leaves {$from} for {$to} in time to be there by {$date}; regions that cannot be reached: {$count}, first {$region}.",
            "Tidak ada angkutan dari {$from} ke {$to} yang tiba paling lambat {$date}; wilayah yang tidak terjangkau: {$count}, pertama {$region}.",
            do: "Set `first` to the day of an earlier departure, or let the campaign arrive later.",
            "Isi `first` dengan keberangkatan yang lebih awal, atau mundurkan kedatangan kampanyenya.")
        case .cyclicRoute: Sentence(
            "The way to {$region} goes round in a circle and never begins at {$shop}: {$places}.",
            "Rute ke {$region} berputar-putar dan tidak pernah berawal di {$shop}: {$places}.",
            do: "Let one of these places be reached from outside the circle.", "Hubungkan salah satu tempat itu dengan tempat di luar lingkaran.")
        case .missingRoute: Sentence(
            "No way leads from {$shop} to {$region}: no leg ends in `{$place}`.", "Tidak ada rute dari {$shop} ke {$region}: tidak ada ruas yang berakhir di `{$place}`.",
            do: "Add the leg to `legs`, or correct the name of the place.", "Tambahkan ruasnya ke `legs`, atau perbaiki nama tempatnya.")
        case .shopWithoutPlace: Sentence(
            "{$shop} lies in `{$place}`, which is no place of the routes.", "{$shop} berada di `{$place}`, yang tidak ada dalam rute.",
            do: "Add the place and its legs to routes.json, or correct its name.", "Tambahkan tempat dan ruasnya ke routes.json, atau perbaiki namanya.")
        case .regionWithoutPlace: Sentence(
            "{$region} lies at no place.", "{$region} tidak ditempatkan di mana pun.", do: "Add its code, or that of its province, to a destination.",
            "Tambahkan kodenya, atau kode provinsinya, ke salah satu `destinations`.")
        case .regionWithoutShop: Sentence(
            "No shop prints for {$region}.", "Tidak ada percetakan untuk {$region}.", do: "Add its code to the `regions` of a shop.",
            "Tambahkan kodenya ke `regions` salah satu percetakan.")
        case .shopWithoutCapacity: Sentence(
            "{$shop} prints 0 sheets a day.", "{$shop} mencetak 0 lembar per hari.", do: "Write what it prints on a working day, or remove the shop and give its regions to another.",
            "Isi jumlah cetak per hari kerja, atau hapus percetakannya dan serahkan wilayahnya kepada yang lain.")
        case .shopNeverOpen: Sentence(
            "{$shop} is closed on every day of the week.", "{$shop} tutup setiap hari.", do: "Leave out of `closedWeekdays` the days on which it works.",
            "Hapus hari kerjanya dari `closedWeekdays`.")
        case .sharedCodes: Sentence(
            "The consignments of `{$campaign}` would have the same codes as those of `{$other}`, such as {$code}.",
            "Kiriman `{$campaign}` akan memiliki kode yang sama dengan kiriman `{$other}`, misalnya {$code}.",
            do: "Give one of which nothing is printed yet another id, such as `{$free}`.", "Ganti id kampanye yang belum dicetak, misalnya menjadi `{$free}`.")
        default: nil
        }
    }
}
