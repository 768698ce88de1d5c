internal import Elections

extension EvaluationReport {
    /// How everything is counted, and where it comes from, line by line.
    var basis: [String] {
        [
            words.say(
                "Direncanakan: rencana sekarang, dengan cadangan, dibulatkan ke pak. Dibuat: edisi dalam manifest.jsonl yang tidak usang, konsep termasuk. Dikirim: pelepasan terakhir setiap baris dalam buku penerimaan (tabel releases). Diterima dan rusak: jumlah semua tanda terima dan koreksinya (tabel receipts); yang rusak termasuk yang diterima.",
                "Planned: the plan as it is now, spare included, in whole packs. Made: editions in manifest.jsonl that are not stale, drafts included. Sent: the last release of each line in the ledger (table releases). Received and damaged: the sum of all receipts and their corrections (table receipts); what is damaged is among what was received."),
            words.say(
                "Tepat waktu: diterima paling lambat pada batas tiba di gudang kabupaten/kota (kolom deadline). Terlambat: diterima sesudahnya. Kurang: dikirim dan sudah lewat batas, ada tanda terimanya, tetapi tidak semua tiba. Tanpa tanda terima: dikirim dan sudah lewat batas, tidak ada satu pun tanda terima; tiba atau tidaknya tidak diketahui.",
                "On time: received by the last day of arrival at the regency's warehouse (column deadline). Late: received after it. Short: sent and due, with a receipt, and not all of it arrived. No receipt: sent and due without any receipt; whether it arrived is not known."),
            words.say(
                "Setiap angka adalah jumlah baris evaluation.csv; kolom manifest_key, release_rows, dan receipt_rows menunjuk ke baris manifest.jsonl dan buku penerimaan. Baris ke-n tabel releases dan receipts bernomor n; `pipeline ledger export` menulis semua tanda terima dalam urutan itu.",
                "Each figure is a sum over rows of evaluation.csv; its columns manifest_key, release_rows and receipt_rows lead to the rows of manifest.jsonl and of the ledger. The n-th rows of the tables releases and receipts have the number n; `pipeline ledger export` writes all receipts in that order."),
            words.say(
                "Persentase ditulis hanya bila penyebutnya sedikitnya \(ReportWords.leastForShare), dan dibulatkan ke bawah; di bawah itu ditulis jumlahnya.",
                "Shares in per cent are written only of \(ReportWords.leastForShare) or more, rounded down; of fewer the numbers are written."),
            words.say(
                "Pemilih luar negeri tidak termasuk penyebut mana pun; angka partisipasi terbitan yang memuatnya menyebutkannya. Pemilih kabupaten/kota yang belum diketahui dibagi dari angka provinsi dan ditandai ≈. Pemilih terdampak adalah semua pemilih di wilayah itu; wilayah yang sama dihitung sekali dalam satu masalah.",
                "Voters abroad are in no denominator; published rates that hold them say so. Voters of a regency that are not known are apportioned from its province and marked ≈. The voters concerned are all voters of a region; within one problem a region is counted once."),
            words.say(
                "Satu kampanye dapat menyasar beberapa segmen, sehingga jumlah segmen melebihi jumlah seluruhnya.",
                "A campaign may address several segments, so that the segments add up to more than the whole."),
            words.say(
                "Bahasa yang dibaca per kabupaten/kota berasal dari ingatan dan harus diperiksa (languages.csv). Wilayah tanpa bahasa daerah yang tercatat dihitung membaca bahasa Indonesia.",
                "The languages read in each regency are recalled and are to be checked (languages.csv). A region without a known regional language is taken to read Indonesian."),
            words.say(
                "Fakta dikoreksi setelah cetak: nilai pada pelepasan berbeda dari pelepasan kemudian, dari edisi dalam manifes, atau dari putusan yang diketahui belakangan.",
                "Fact corrected after printing: its value in a release differs from a later release, from the edition in the manifest, or from what became known later."),
        ]
    }

    /// Languages that people of a region read, by their names.
    func languages(_ region: EvaluatedRegion) -> String {
        region.languages.isEmpty ? words.say("Indonesia", "Indonesian") : region.languages.map { cycle.languageNames[$0] ?? $0 }.joined(separator: ", ")
    }

    /// *5.563.425 dari 7.218.279 (77,07 %)*, or the rate that was published, marked so.
    func participation(_ one: Participation) -> String {
        if one.rate.isEmpty, let voted = one.voted, let listed = one.listed, listed > 0 {
            let hundredths = (voted * 10_000 + listed / 2) / listed
            let share = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
            return words.say(
                "\(words.number(voted)) dari \(words.number(listed)) terdaftar (\(share.replacing(".", with: ",")) %)", "\(words.number(voted)) of \(words.number(listed)) listed (\(share)%)")
        }
        let published = words.say("\(rate(one)) % (angka terbitan)", "\(rate(one))% (published rate)")
        return one.listed.map { published + words.say(" dari \(words.number($0)) terdaftar", " of \(words.number($0)) listed") } ?? published
    }

    /// *73,24*.
    func rate(_ one: Participation) -> String { words.say(one.rate.replacing(".", with: ","), one.rate) }
}

extension RegionOutcome {
    func name(_ words: ReportWords) -> String {
        switch self {
        case .complete: words.say("lengkap dan tepat waktu", "complete and on time")
        case .late: words.say("lengkap, sebagian terlambat", "complete, partly late")
        case .short: words.say("kurang", "short")
        case .unknown: words.say("tanpa tanda terima", "no receipt")
        }
    }
}

extension EvaluatedLine.Making {
    func name(_ words: ReportWords) -> String {
        switch self {
        case .missing: words.say("belum", "no")
        case .stale: words.say("usang", "stale")
        case .draft: words.say("konsep", "draft")
        case .final: words.say("final", "final")
        }
    }
}
