extension FontSet {
    /// Inter, with Noto behind it for letters that Inter lacks, for the scripts of the islands and for Jawi.
    ///
    /// New files go to the end, so that the places of the others, which are their names in ``FontID``, stay.
    public static let house = FontSet(
        files: [
            inter("Inter-Regular", "Inter", .regular),
            inter("Inter-Bold", "Inter", .bold),
            inter("InterDisplay-Bold", "Inter Display", .bold),
            noto("NotoSans-Regular", "Noto Sans", .regular),
            noto("NotoSans-Bold", "Noto Sans", .bold),
            noto("NotoSansJavanese-Regular", "Noto Sans Javanese", .regular, .stacked),
            noto("NotoSansJavanese-Bold", "Noto Sans Javanese", .bold, .stacked),
            noto("NotoSansSundanese-Regular", "Noto Sans Sundanese", .regular, .stacked),
            noto("NotoSansSundanese-Bold", "Noto Sans Sundanese", .bold, .stacked),
            noto("NotoSansBalinese-Regular", "Noto Sans Balinese", .regular, .stacked),
            noto("NotoSansBalinese-Bold", "Noto Sans Balinese", .bold, .stacked),
            noto("NotoSansBuginese-Regular", "Noto Sans Buginese", .regular, .stacked),
            noto("NotoSansBatak-Regular", "Noto Sans Batak", .regular, .stacked),
            noto("NotoNaskhArabic-Regular", "Noto Naskh Arabic", .regular, .joined),
            noto("NotoNaskhArabic-Bold", "Noto Naskh Arabic", .bold, .joined),
        ],
        text: "Inter", display: "Inter Display")

    private static func inter(_ name: String, _ family: String, _ weight: FontWeight) -> FontFile {
        FontFile(path: "/usr/share/fonts/opentype/inter/\(name).otf", family: family, weight: weight, package: "fonts-inter")
    }

    private static func noto(_ name: String, _ family: String, _ weight: FontWeight, _ script: FontScript = .plain) -> FontFile {
        FontFile(path: "/usr/share/fonts/truetype/noto/\(name).ttf", family: family, weight: weight, package: "fonts-noto-core", script: script)
    }
}
