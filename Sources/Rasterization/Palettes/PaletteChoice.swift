/// Chooses the colours of a ``PagePalette``.
///
/// First those that areas and words have, exactly; then even steps between the colours that meet at soft edges; what room is left
/// goes to the soft edges and shades of the art itself.
struct PaletteChoice {
    /// `0xRRGGBB` each, at most 256.
    private(set) var values: [UInt32] = []
    /// How many of them, the first ones, are met exactly.
    private(set) var exactCount = 0
    private static let mostExact = 112
    private static let mostBeforeArt = 216
    /// How far apart the steps at the edges of letters lie, of 255: the finest for which there is room. Elsewhere twice as far.
    private static let strides: [UInt32] = [10, 12, 14, 16, 20, 24, 32, 48]

    init(_ page: PageColours, _ reference: UnsafeBufferPointer<UInt32>) {
        let census = ColourCensus.colours(of: reference, by: CellTable())
        values = exact(page, census)
        exactCount = values.count
        var taken = Set(values.map(CellTable.cell(of:)))
        for stride in PaletteChoice.strides {
            let steps = PaletteChoice.steps([(page.letterPairs, stride), (page.otherPairs, 2 * stride)], besides: taken)
            guard values.count + steps.count <= PaletteChoice.mostBeforeArt || stride == PaletteChoice.strides.last else { continue }
            values += steps.prefix(PaletteMaker.size - values.count)
            break
        }
        taken.formUnion(values.map(CellTable.cell(of:)))
        var others: [WeighedColour] = []
        for (place, entry) in census.enumerated() where !taken.contains(CellTable.cell(of: entry.colour)) {
            others.append(WeighedColour(value: entry.colour, place: place, weight: Double(entry.count)))
        }
        let room = PaletteMaker.size - values.count
        others.withUnsafeMutableBufferPointer { others in
            values += PaletteMaker.boxes(of: others, atMost: room).map(\.mean)
        }
    }

    /// The colours of words and shapes, then those that have areas of the art, the largest first, then what is seen through veils.
    private func exact(_ page: PageColours, _ census: [ColourCensus.Entry]) -> [UInt32] {
        var exact = Array(page.solids.sorted().prefix(PaletteChoice.mostExact))
        var seen = Set(exact)
        let least = max(1, Int(Double(census.reduce(0) { $0 + $1.count }) * PaletteMaker.areaShare))
        let areas = census.enumerated().filter { $0.element.count >= least }.sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        for area in areas where exact.count < PaletteChoice.mostExact && seen.insert(area.element.colour).inserted { exact.append(area.element.colour) }
        // Those are reckoned, and may be one off what is painted: a cell that has its colour needs none of them.
        var cells = Set(exact.map(CellTable.cell(of:)))
        for colour in page.veiled(exact) where exact.count < PaletteChoice.mostExact && cells.insert(CellTable.cell(of: colour)).inserted { exact.append(colour) }
        return exact
    }

    /// Colours between those of the pairs, one a cell.
    private static func steps(_ kinds: [(pairs: [PageColours.Pair], stride: UInt32)], besides taken: Set<Int>) -> [UInt32] {
        var taken = taken
        var steps: [UInt32] = []
        for kind in kinds {
            for pair in kind.pairs {
                let count = pair.colour.widestDifference(from: pair.ground) / kind.stride
                guard count > 1 else { continue }
                for step in 1..<count {
                    let value = pair.ground.mixed(with: pair.colour, step, of: count)
                    if taken.insert(CellTable.cell(of: value)).inserted { steps.append(value) }
                }
            }
        }
        return steps
    }
}
