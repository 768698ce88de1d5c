internal import Diagnostics

extension Sentences {
    /// Findings in designers' drawings.
    static func ofDrawings(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .drawingUnsupported: Sentence(
            "The drawing uses what drawings may not contain: {$problem}.", "Gambar memakai hal yang tidak boleh ada dalam gambar: {$problem}.",
            do: "{$advice}", "{$adviceIndonesian}")
        case .drawingValue: Sentence(
            "`{$value}` cannot be read as `{$name}`.", "`{$value}` tidak dapat dibaca sebagai `{$name}`.", do: "{$advice}", "{$adviceIndonesian}")
        case .drawingReference: Sentence(
            "A reference in the drawing cannot be followed: {$problem}.", "Rujukan dalam gambar tidak dapat diikuti: {$problem}.",
            do: "{$advice}", "{$adviceIndonesian}")
        case .drawingColour: Sentence(
            "`{$colour}` is not one of the named colours.", "`{$colour}` bukan salah satu warna bernama.",
            do: "Use a colour of assets/swatches.json.", "Pakai warna dari assets/swatches.json.")
        case .drawingScale: Sentence(
            "The drawing is not at real size: {$problem}.", "Gambar tidak berukuran sebenarnya: {$problem}.", do: "{$advice}", "{$adviceIndonesian}")
        case .drawingPicture: Sentence(
            "A picture in the drawing cannot be used: {$problem}.", "Foto atau gambar di dalamnya tidak dapat dipakai: {$problem}.",
            do: "{$advice}", "{$adviceIndonesian}")
        case .drawingLimit: Sentence(
            "The drawing has more than {$limit} {$what}.", "Gambar memuat lebih dari {$limit} {$what}.", do: "Simplify it.", "Sederhanakan.")
        case .drawingDoctype: Sentence(
            "The drawing has a DOCTYPE, which could name other files.", "Gambar memiliki DOCTYPE, yang dapat merujuk berkas lain.",
            do: "Save it as plain SVG (Illustrator: File › Export › Export As › SVG, not Save As; CorelDRAW: no embedded DTD).",
            "Simpan sebagai SVG biasa (Illustrator: File › Export › Export As › SVG, bukan Save As; CorelDRAW: tanpa DTD).")
        case .drawingSyntax: Sentence(
            "The drawing is not well-formed: {$problem}.", "Gambar tidak tersusun benar: {$problem}.", do: "Save it again as plain SVG.",
            "Simpan kembali sebagai SVG biasa.")
        default: nil
        }
    }
}
