internal import Diagnostics

extension Sentences {
    /// Findings on finished artwork, and in drawings that no press could print. `{$edition}` stands for the edition, where there is one.
    static func ofPreflight(_ code: DiagnosticCode) -> Sentence? {
        switch code {
        case .lowContrast: Sentence(
            "The contrast of slot `{$slot}` of `{$template}` with what is behind it is {$ratio}, below {$floor}{$edition}.",
            "Kontras tempat `{$slot}` pada `{$template}` dengan latarnya {$ratio}, di bawah {$floor}{$edition}.",
            do: "Choose darker or lighter colours, or move what lies behind the copy.", "Pilih warna yang lebih gelap atau lebih terang, atau pindahkan gambar di belakang teks.")
        case .hairline: Sentence(
            "A line in `{$template}` is {$width} pt thin and may vanish in print{$edition}.", "Garis pada `{$template}` hanya setebal {$width} pt dan dapat hilang saat dicetak{$edition}.",
            do: "Make it at least {$floor} pt.", "Tebalkan menjadi sedikitnya {$floor} pt.")
        case .coarsePicture: Sentence(
            "A picture in `{$template}` has {$resolution} pixels to the inch at its size there, below {$floor}{$edition}.",
            "Gambar pada `{$template}` hanya {$resolution} piksel per inci pada ukurannya di sana, di bawah {$floor}{$edition}.",
            do: "Use a picture with more pixels, or show it smaller.", "Pakai gambar dengan piksel lebih banyak, atau tampilkan lebih kecil.")
        case .artStopsShort: Sentence(
            "Art ends between trim and bleed of `{$template}` ({$sides}): a white edge shows when the cut is off by a little.",
            "Gambar berakhir di antara garis potong dan bleed `{$template}` ({$sides}): tepi putih tampak bila potongan meleset sedikit.",
            do: "Draw it to the edge of the bleed, or end it inside the trim.", "Teruskan sampai tepi bleed, atau akhiri di dalam garis potong.")
        case .bandStopsShort: Sentence(
            "The band in slot `{$slot}` of `{$template}` ends between trim and bleed{$edition}.",
            "Pita pada tempat `{$slot}` di `{$template}` berakhir di antara garis potong dan bleed{$edition}.",
            do: "Draw the slot over all {$bleed} mm of bleed, or end it inside the trim.", "Gambarlah tempat itu sampai {$bleed} mm di luar garis potong, atau akhiri di dalamnya.")
        case .outsideSafeArea: Sentence(
            "Slot `{$slot}` of `{$template}` has copy or a code within {$safe} mm of the trim{$edition}.",
            "Teks atau kode pada tempat `{$slot}` di `{$template}` kurang dari {$safe} mm dari garis potong{$edition}.",
            do: "Move the slot into the safe area.", "Pindahkan tempat itu ke dalam area aman.")
        case .codeTooSmall: Sentence(
            "The modules of the QR code in slot `{$slot}` of `{$template}` are {$module} mm, below {$floor} mm{$edition}.",
            "Modul kode QR pada tempat `{$slot}` di `{$template}` {$module} mm, di bawah {$floor} mm{$edition}.",
            do: "Enlarge the slot, or shorten the link.", "Perbesar tempatnya, atau pendekkan tautannya.")
        case .codeCrowded: Sentence(
            "Something stands in the quiet zone of the QR code in slot `{$slot}` of `{$template}`{$edition}.",
            "Ada yang menempati zona kosong kode QR pada tempat `{$slot}` di `{$template}`{$edition}.",
            do: "Keep other slots off the slot of the code.", "Jauhkan tempat lain dari tempat kode itu.")
        case .inkCoverage: Sentence(
            "The colour `{$swatch}` in `{$template}` takes {$amount} % ink, above the {$limit} % that its paper holds{$edition}.",
            "Warna `{$swatch}` pada `{$template}` memakai tinta {$amount} %, di atas {$limit} % yang ditahan kertasnya{$edition}.",
            do: "Choose a lighter colour, or coated paper in template.json.", "Pilih warna yang lebih terang, atau kertas `coated` di template.json.")
        case .copyTooSmall: Sentence(
            "Copy in slot `{$slot}` of `{$template}` is {$size} pt, below {$floor} pt{$edition}.",
            "Teks pada tempat `{$slot}` di `{$template}` {$size} pt, di bawah {$floor} pt{$edition}.",
            do: "Raise the smallest size in template.json.", "Naikkan ukuran terkecil di template.json.")
        case .draftMarkOverCopy: Sentence(
            "No corner of `{$template}` is free for the tag of the draft mark: it stands over slot `{$slot}` or too near to it{$edition}.",
            "Tidak ada sudut `{$template}` yang bebas untuk label tanda contoh: label itu menutupi tempat `{$slot}` atau terlalu dekat dengannya{$edition}.",
            do: "Leave a corner of the safe area free of copy.", "Sisakan satu sudut area aman tanpa teks.")
        case .drawingSize: Sentence(
            "The drawing's viewBox is `{$found}`, but trim and bleed of `{$template}` make `{$expected}`.",
            "viewBox gambar ini `{$found}`, padahal ukuran potong dan bleed `{$template}` menjadi `{$expected}`.",
            do: "Set the size of the page in the drawing, or trim and bleed in template.json.", "Ubah ukuran halaman gambar, atau trim dan bleed di template.json.")
        case .slotsOverlap: Sentence(
            "Slot `{$slot}` of `{$template}` lies over slot `{$other}`.", "Tempat `{$slot}` pada `{$template}` menindih tempat `{$other}`.",
            do: "Draw them apart.", "Pisahkan keduanya.")
        default: nil
        }
    }
}
