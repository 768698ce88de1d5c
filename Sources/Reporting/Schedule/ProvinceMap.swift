internal import Elections
internal import XMLTree

/// The provinces on the map, coloured and labelled by their fewest days to spare.
struct ProvinceMap {
    let provinces: [ProvinceTotal]
    let words: ReportWords

    func write(_ writer: inout MarkupWriter) {
        let tiles = provinces.map { total in
            let shade = SlackShade(total.slack)
            return (total.code.text, TileMap.Tile(label: words.number(total.slack), fill: shade.fill, ink: shade.ink))
        }
        TileMap(
            title: words.say("Peta petak 34 provinsi dengan cadangan hari paling sedikit", "Tile map of the 34 provinces with their fewest days to spare"),
            tiles: Dictionary(tiles, uniquingKeysWith: { first, _ in first })).write(&writer)
    }
}
