internal import XMLTree

/// Bars below one another, each with its name above and its number at the end; small enough to be read on a phone.
struct BarChart {
    struct Bar {
        var name: String
        /// As it is written at the end of the bar; empty where nothing is known.
        var label: String
        /// `nil` where nothing is known: then the label says so.
        var value: Int?
        var fill: StaticString
    }

    let title: String
    let bars: [Bar]
    /// What the longest bar stands for; the greatest value without it.
    var whole: Int?

    private static let width = 420.0, step = 46.0

    func write(_ writer: inout MarkupWriter) {
        let whole = Double(max(1, whole ?? bars.compactMap(\.value).max() ?? 1))
        let height = Double(bars.count) * BarChart.step + 4
        writer.raw("<svg class=\"bars\" role=\"img\"")
        writer.raw(" viewBox=\"0 0 420 ")
        writer.number(height, decimals: 0)
        writer.raw("\" xmlns=\"http://www.w3.org/2000/svg\"><title>")
        writer.text(title)
        writer.raw("</title>\n")
        for (index, bar) in bars.enumerated() {
            let y = Double(index) * BarChart.step
            text(bar.name, 0, y + 15, isBold: false, &writer)
            let length = bar.value.map { max($0 > 0 ? 2 : 0, Double($0) / whole * 260) } ?? 0
            writer.raw("<rect")
            writer.coordinate("x", 0)
            writer.coordinate("y", y + 21)
            writer.coordinate("width", length)
            writer.coordinate("height", 17)
            writer.raw(" fill=\"")
            writer.raw(bar.fill)
            writer.raw("\"/>")
            text(bar.label, length + (length > 0 ? 6 : 0), y + 35, isBold: bar.value != nil, &writer)
            writer.raw("\n")
        }
        writer.raw("</svg>\n")
    }

    private func text(_ text: String, _ x: Double, _ y: Double, isBold: Bool, _ writer: inout MarkupWriter) {
        writer.raw(isBold ? "<text font-weight=\"700\" font-size=\"14\" fill=\"#1c1b1d\"" : "<text font-size=\"14\" fill=\"#1c1b1d\"")
        writer.coordinate("x", x)
        writer.coordinate("y", y)
        writer.raw(">")
        writer.text(text)
        writer.raw("</text>")
    }
}
