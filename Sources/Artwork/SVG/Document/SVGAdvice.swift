/// What a designer can do about something that the subset does not have, in both languages of the program.
struct SVGAdvice {
    var english: String
    var indonesian: String

    static let subset = SVGAdvice(
        english: "See assets/templates/SUBSET.md.", indonesian: "Lihat assets/templates/SUBSET.md.")
    static let outlineText = SVGAdvice(
        english: "Convert the text to a path: Path › Object to Path (Illustrator: Type › Create Outlines).",
        indonesian: "Ubah teks menjadi jalur: Path › Object to Path (Illustrator: Type › Create Outlines).")
    static let exportPlain = SVGAdvice(
        english: "Save it as plain SVG (Illustrator: switch off “Preserve Illustrator Editing Capabilities”).",
        indonesian: "Simpan sebagai SVG biasa (Illustrator: matikan “Preserve Illustrator Editing Capabilities”).")
    static let remove = SVGAdvice(english: "Remove it.", indonesian: "Hapus bagian ini.")
    static let filter = SVGAdvice(
        english: "Remove the filter, or export that part as a PNG and link it.",
        indonesian: "Hapus filternya, atau ekspor bagian itu sebagai PNG dan tautkan.")
    static let mask = SVGAdvice(english: "Use a clip path or an opacity instead of the mask.", indonesian: "Pakai clip path atau opasitas sebagai ganti mask.")
    static let pattern = SVGAdvice(
        english: "Draw the pattern out: Object › Pattern › Pattern to Objects.", indonesian: "Gambarkan polanya: Object › Pattern › Pattern to Objects.")
    static let marker = SVGAdvice(
        english: "Draw the arrowheads out: Path › Stroke to Path.", indonesian: "Gambarkan kepala panahnya: Path › Stroke to Path.")
    static let blend = SVGAdvice(
        english: "Set the blend mode to Normal and use an opacity.", indonesian: "Atur mode blend ke Normal dan pakai opasitas.")
    static let rule = SVGAdvice(
        english: "Keep to rules like .name { fill: #4f277a }, or save with presentation attributes.",
        indonesian: "Pakai aturan seperti .name { fill: #4f277a }, atau simpan dengan atribut presentasi.")
    static let embed = SVGAdvice(
        english: "Put a PNG beside the drawing and link it by its name, or embed it.",
        indonesian: "Taruh PNG di folder gambar dan tautkan dengan namanya, atau sematkan.")
    static let scale = SVGAdvice(
        english: "Set the unit to mm and the scale to 1 (Inkscape: File › Document Properties).",
        indonesian: "Atur satuan ke mm dan skala ke 1 (Inkscape: File › Document Properties).")
    static let slot = SVGAdvice(
        english: "Draw the slot as an upright rectangle in place.", indonesian: "Gambar tempatnya sebagai persegi panjang tegak di tempatnya.")
    static let alpha = SVGAdvice(
        english: "Give the colour as #rrggbb and the transparency as an opacity.",
        indonesian: "Tulis warna sebagai #rrggbb dan transparansi sebagai opasitas.")
    static let unit = SVGAdvice(
        english: "Write it in mm, cm, in, pt, px or per cent.", indonesian: "Tulis dalam mm, cm, in, pt, px, atau persen.")
}
