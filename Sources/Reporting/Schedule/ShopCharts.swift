internal import Distribution
internal import Elections
internal import XMLTree

/// Two charts of a shop: what it prints each day, and what becomes of each campaign from copy to arrival.
struct ShopCharts {
    let name: String
    let load: [(day: CalendarDate, sheets: Int)]
    let capacity: Int
    let spans: [CampaignSpan]
    let words: ReportWords

    private static let width = 1000.0, left = 60.0, right = 16.0
    /// More campaigns than this are not drawn one by one.
    private static let mostSpans = 40

    // MARK: Load

    /// A bar for each day; the line above is what the shop can print.
    func writeLoad(_ writer: inout MarkupWriter) {
        guard let first = load.first?.day, let last = load.last?.day else { return }
        let scale = Scale(first: first.adding(days: -1), last: last.adding(days: 1))
        let top = 20.0, bottom = 160.0
        open(height: 190, words.say("Lembar yang dicetak \(name) per hari", "Sheets printed by \(name) each day"), &writer)
        months(scale, top, bottom, &writer)
        for (day, sheets) in load {
            let height = (bottom - top) * Double(sheets) / Double(max(1, capacity))
            rectangle(scale.x(day), bottom - height, max(1, scale.perDay * 0.8), height, "#4f277a", &writer)
        }
        writer.raw("<path d=\"M60 20H984\" stroke=\"#8a5a3c\" stroke-width=\"2\" stroke-dasharray=\"6 4\"/><path d=\"M60 160H984\" stroke=\"#1c1b1d\"/>")
        text(words.number(capacity), 56, top + 5, "end", &writer)
        text("0", 56, bottom + 4, "end", &writer)
        writer.raw("</svg>")
    }

    // MARK: Way

    /// A row for each campaign: preparation, printing, the way, and the first latest arrival as a mark.
    func writeWay(_ writer: inout MarkupWriter) {
        let rows = Array(spans.prefix(ShopCharts.mostSpans))
        guard let first = rows.map(\.copyFinal).min(), let last = rows.map({ max($0.arrival, $0.latestArrival) }).max() else { return }
        let scale = Scale(first: first.adding(days: -2), last: last.adding(days: 3))
        let height = 30 + Double(rows.count) * 44
        open(height: height + 26, words.say("Kampanye di \(name), dari naskah sampai tiba", "Campaigns at \(name), from copy to arrival"), &writer)
        months(scale, 8, height, &writer)
        for (number, span) in rows.enumerated() {
            let y = 12 + Double(number) * 44
            text(span.title, ShopCharts.left + 2, y + 12, "start", &writer)
            bar(span.copyFinal, span.printStart, y + 18, "#d9c9ea", scale, &writer)
            bar(span.dispatch, span.arrival.adding(days: 1), y + 18, "#a98bc9", scale, &writer)
            bar(span.printStart, span.printEnd.adding(days: 1), y + 18, "#4f277a", scale, &writer)
            rectangle(scale.x(span.latestArrival), y + 14, 3, 24, "#6b4129", &writer)
        }
        writer.raw("</svg>")
    }

    private func bar(_ from: CalendarDate, _ to: CalendarDate, _ y: Double, _ fill: StaticString, _ scale: Scale, _ writer: inout MarkupWriter) {
        rectangle(scale.x(from), y, max(2, scale.x(to) - scale.x(from)), 16, fill, &writer)
    }

    // MARK: Drawing

    private struct Scale {
        var first: CalendarDate
        var last: CalendarDate
        var perDay: Double { (ShopCharts.width - ShopCharts.left - ShopCharts.right) / Double(max(1, first.days(until: last))) }
        func x(_ day: CalendarDate) -> Double { ShopCharts.left + Double(first.days(until: day)) * perDay }
    }

    private func open(height: Double, _ title: String, _ writer: inout MarkupWriter) {
        writer.raw("<svg class=\"chart\" role=\"img\" viewBox=\"0 0 1000 ")
        writer.number(height, decimals: 0)
        writer.raw("\" xmlns=\"http://www.w3.org/2000/svg\"><title>")
        writer.text(title)
        writer.raw("</title>\n")
    }

    /// A line at the first of each month with its name, while there is room for it; in a month alone, at each Monday.
    private func months(_ scale: Scale, _ top: Double, _ bottom: Double, _ writer: inout MarkupWriter) {
        let days = (0...max(1, scale.first.days(until: scale.last))).map { scale.first.adding(days: $0) }
        let isShort = days.count <= 62
        for day in days where isShort ? day.weekday == 1 : day.day == 1 {
            let x = scale.x(day)
            rectangle(x, top, 1, bottom - top, "#cdbfdd", &writer)
            let label = isShort ? words.short(day) : words.short(day).split(separator: " ").dropFirst().joined(separator: " ")
            if x < 930 { text(label, x + 3, bottom + 16, "start", &writer) }
        }
    }

    private func rectangle(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ fill: StaticString, _ writer: inout MarkupWriter) {
        writer.raw("<rect x=\"")
        writer.number(x, decimals: 1)
        writer.raw("\" y=\"")
        writer.number(y, decimals: 1)
        writer.raw("\" width=\"")
        writer.number(width, decimals: 1)
        writer.raw("\" height=\"")
        writer.number(height, decimals: 1)
        writer.raw("\" fill=\"")
        writer.raw(fill)
        writer.raw("\"/>")
    }

    private func text(_ text: String, _ x: Double, _ y: Double, _ anchor: StaticString, _ writer: inout MarkupWriter) {
        writer.raw("<text font-size=\"13\" fill=\"#1c1b1d\" text-anchor=\"")
        writer.raw(anchor)
        writer.raw("\" x=\"")
        writer.number(x, decimals: 1)
        writer.raw("\" y=\"")
        writer.number(y, decimals: 1)
        writer.raw("\">")
        writer.text(text)
        writer.raw("</text>")
    }
}
