/// Chooses at most 256 colours for a picture.
enum PaletteMaker {
    struct Palette {
        /// `0xRRGGBB` each.
        var colours: [UInt32]
        /// For each colour of the picture, which of ``colours`` stands for it.
        var places: [UInt8]
    }

    /// What a palette holds.
    static let size = 256
    /// A colour is that of an area when it has at least this share of the picture…
    static let areaShare = 0.001
    /// … and is among so many.
    private static let mostAreas = 160

    static func palette(for colours: [ColourCensus.Entry]) -> Palette {
        guard colours.count > size else { return Palette(colours: colours.map(\.colour), places: colours.indices.map { UInt8($0) }) }
        let least = max(1, Int(Double(colours.reduce(0) { $0 + $1.count }) * areaShare))
        var areas: [WeighedColour] = [], others: [WeighedColour] = []
        for (place, entry) in colours.enumerated() {
            let colour = WeighedColour(value: entry.colour, place: place, weight: Double(entry.count))
            if entry.count >= least { areas.append(colour) } else { others.append(colour) }
        }
        areas.sort { ($1.weight, $0.place) < ($0.weight, $1.place) }
        if areas.count > mostAreas {
            others += areas[mostAreas...]
            areas.removeSubrange(mostAreas...)
        }
        var palette = Palette(colours: areas.map(\.value), places: Array(repeating: 0, count: colours.count))
        for (index, area) in areas.enumerated() { palette.places[area.place] = UInt8(index) }
        others.withUnsafeMutableBufferPointer { others in
            for box in boxes(of: others, atMost: size - areas.count) {
                for other in others[box.members] { palette.places[other.place] = UInt8(palette.colours.count) }
                palette.colours.append(box.mean)
            }
        }
        return palette
    }

    /// Parts the colours, the worst box first, until there are enough boxes or none can be parted.
    static func boxes(of colours: UnsafeMutableBufferPointer<WeighedColour>, atMost limit: Int) -> [ColourBox] {
        guard !colours.isEmpty, limit > 0 else { return [] }
        var boxes = [ColourBox(colours.indices, of: colours)]
        while boxes.count < limit {
            var worst = 0
            for index in boxes.indices where boxes[index].error > boxes[worst].error { worst = index }
            guard let (low, high) = boxes[worst].parted(colours) else { break }
            boxes[worst] = low
            boxes.append(high)
        }
        return boxes
    }
}
