internal import Elections
internal import XMLTree

/// The country as 34 tiles, each about where its province lies.
struct TileMap {
    /// What a tile says, its colours, and whether something on the page tells more.
    struct Tile {
        var label: String
        var fill: String
        var ink: String
        var size = 20.0
    }

    let title: String
    /// By code; a province without one stays empty.
    let tiles: [String: Tile]

    /// Code, short name, column and row.
    private static let places: [(code: String, name: String, column: Int, row: Int)] = [
        ("11", "Aceh", 0, 0), ("12", "Sumut", 1, 1), ("14", "Riau", 2, 1), ("21", "Kepri", 3, 1), ("13", "Sumbar", 1, 2), ("15", "Jambi", 2, 2),
        ("19", "Babel", 3, 2), ("17", "Bengkulu", 1, 3), ("16", "Sumsel", 2, 3), ("18", "Lampung", 2, 4), ("31", "DKI", 4, 4), ("36", "Banten", 3, 5),
        ("32", "Jabar", 4, 5), ("33", "Jateng", 5, 5), ("34", "DIY", 5, 6), ("35", "Jatim", 6, 5), ("51", "Bali", 7, 5), ("52", "NTB", 8, 5),
        ("53", "NTT", 9, 5), ("61", "Kalbar", 5, 1), ("62", "Kalteng", 5, 2), ("65", "Kaltara", 6, 0), ("64", "Kaltim", 6, 1), ("63", "Kalsel", 6, 2),
        ("75", "Gorontalo", 9, 0), ("71", "Sulut", 10, 0), ("72", "Sulteng", 9, 1), ("76", "Sulbar", 8, 2), ("74", "Sultra", 9, 2), ("73", "Sulsel", 8, 3),
        ("82", "Malut", 11, 1), ("81", "Maluku", 11, 3), ("92", "Pabar", 12, 2), ("91", "Papua", 13, 2),
    ]
    private static let side = 72.0

    func write(_ writer: inout MarkupWriter) {
        writer.raw("<svg class=\"map\" viewBox=\"0 0 1008 504\" xmlns=\"http://www.w3.org/2000/svg\"><title>")
        writer.text(title)
        writer.raw("</title>\n")
        for place in TileMap.places {
            let tile = tiles[place.code]
            if tile != nil {
                writer.raw("<a href=\"#p")
                writer.text(place.code)
                writer.raw("\">")
            }
            writer.raw("<rect x=\"")
            writer.number(Double(place.column) * TileMap.side + 2, decimals: 0)
            writer.raw("\" y=\"")
            writer.number(Double(place.row) * TileMap.side + 2, decimals: 0)
            writer.raw("\" width=\"68\" height=\"68\" rx=\"4\" fill=\"")
            writer.text(tile?.fill ?? "none")
            writer.raw("\" stroke=\"#b9a8cb\"/>")
            label(place.name, place, 28, 13, tile?.ink ?? "#6a6470", isBold: false, &writer)
            if let tile { label(tile.label, place, 54, tile.size, tile.ink, isBold: true, &writer) }
            if tile != nil { writer.raw("</a>") }
            writer.raw("\n")
        }
        writer.raw("</svg>")
    }

    private func label(
        _ text: String, _ place: (code: String, name: String, column: Int, row: Int), _ down: Double, _ size: Double, _ ink: String, isBold: Bool,
        _ writer: inout MarkupWriter
    ) {
        writer.raw(isBold ? "<text font-weight=\"700\" text-anchor=\"middle\" x=\"" : "<text text-anchor=\"middle\" x=\"")
        writer.number((Double(place.column) + 0.5) * TileMap.side, decimals: 0)
        writer.raw("\" y=\"")
        writer.number(Double(place.row) * TileMap.side + down, decimals: 0)
        writer.raw("\" font-size=\"")
        writer.number(size, decimals: 0)
        writer.raw("\" fill=\"")
        writer.text(ink)
        writer.raw("\">")
        writer.text(text)
        writer.raw("</text>")
    }
}
