internal import Artwork
internal import Measures
internal import Rasterization

/// How light and how dark a page's own art is, cell by cell: painted once, looked up for every edition.
struct GroundMap {
    /// Pixels along the longer side.
    private static let pixels = 1_024.0
    /// Pixels along the side of a cell.
    private static let cell = 4

    private let area: Rect
    private let columns: Int
    private let rows: Int
    /// The relative luminances of the darkest and of the lightest pixel of each cell, row by row.
    private var darkest: [Float]
    private var lightest: [Float]

    /// - Returns: `nil` where it cannot be painted.
    init?(_ art: Group, _ page: Page, _ rasterizer: Rasterizer) {
        area = page.media
        let width = max(1, Int(GroundMap.pixels * min(1, area.width / max(area.width, area.height))))
        let ground = Page(trim: page.trim, bleed: page.bleed, items: [.group(art)])
        guard let bitmap = try? rasterizer.draw(ground, area: area, pixelWidth: width, background: RGB(255, 255, 255)) else { return nil }
        columns = (bitmap.width + GroundMap.cell - 1) / GroundMap.cell
        rows = (bitmap.height + GroundMap.cell - 1) / GroundMap.cell
        darkest = Array(repeating: 1, count: columns * rows)
        lightest = Array(repeating: 0, count: columns * rows)
        for y in 0..<bitmap.height {
            for x in 0..<bitmap.width {
                let light = Float(LightTable.luminance(bitmap.pixels[y * bitmap.width + x]))
                let cell = y / GroundMap.cell * columns + x / GroundMap.cell
                darkest[cell] = min(darkest[cell], light)
                lightest[cell] = max(lightest[cell], light)
            }
        }
    }

    /// The darkest and the lightest luminance in the cells that a rectangle touches.
    func range(_ box: Rect) -> ClosedRange<Double> {
        func place(_ value: Double, _ count: Int) -> Int { min(count - 1, max(0, value.isFinite ? Int(value.rounded(.down)) : 0)) }
        let across = Double(columns) / area.width, down = Double(rows) / area.height
        let left = place((box.minX - area.minX) * across, columns), right = place((box.maxX - area.minX) * across, columns)
        let top = place((box.minY - area.minY) * down, rows), bottom = place((box.maxY - area.minY) * down, rows)
        var low = Float(1), high = Float(0)
        for row in top...bottom {
            for column in left...right {
                low = min(low, darkest[row * columns + column])
                high = max(high, lightest[row * columns + column])
            }
        }
        return Double(min(low, high))...Double(high)
    }
}
