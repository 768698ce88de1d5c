internal import Diagnostics

extension Sentences {
    /// Findings in prices and ceilings.
    static func ofCosts(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .notRupiah: Sentence(
            "`{$value}` is not a sum of rupiah as a number (`{$field}`).", "`{$value}` bukan jumlah rupiah sebagai angka (`{$field}`).",
            do: "Write whole rupiah in digits alone, without quotation marks and points: 1250000.",
            "Tulis rupiah bulat dengan angka saja, tanpa tanda petik dan titik: 1250000.")
        case .carriageTwice: Sentence(
            "Carriage is paid by the kilogram (`perKg`) or by the box (`perBox`), not by both.",
            "Ongkos angkut dibayar per kilogram (`perKg`) atau per boks (`perBox`), tidak keduanya.",
            do: "Remove one of the two.", "Hapus salah satunya.")
        case .ceilingTwice: Sentence(
            "The ceiling of `{$office}` for {$cycle} stands twice.", "Pagu `{$office}` untuk {$cycle} tertulis dua kali.", do: "Remove one of them.",
            "Hapus salah satunya.")
        case .unknownOffice: Sentence(
            "There is no office `{$value}`.", "Tidak ada kantor `{$value}`.", do: "Write `national`, or the code of a province, regency or city such as 34 or 34.02.",
            "Tulis `national`, atau kode provinsi, kabupaten, atau kota, misalnya 34 atau 34.02.")
        case .overBudget: Sentence(
            "Printing and carriage for {$cycle} would cost {$cost} in {$office}, {$over} more than the ceiling of {$ceiling}.",
            "Cetak dan angkut untuk {$cycle} di {$office} akan menelan {$cost}, {$over} di atas pagu {$ceiling}.",
            do: "Order fewer copies before the order is placed, or raise the ceiling in budget.json.",
            "Kurangi jumlah cetak sebelum pesanan dibuat, atau naikkan pagu di budget.json.", phrases: ["office"])
        default: nil
        }
    }
}
