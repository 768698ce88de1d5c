internal import XMLTree

/// What the pages of reports are put together from. On a narrow screen a row becomes a card whose cells name their columns.
extension MarkupWriter {
    mutating func paragraph(_ text: String, _ kind: StaticString = "") {
        raw("<p class=\"")
        raw(kind)
        raw("\">")
        self.text(text)
        raw("</p>\n")
    }

    mutating func heading(_ text: String, id: StaticString? = nil) {
        raw("<h2")
        if let id {
            raw(" id=\"")
            raw(id)
            raw("\"")
        }
        raw(">")
        self.text(text)
        raw("</h2>\n")
    }

    /// Opens a table; columns of numbers stand to the right.
    mutating func openTable(_ kind: StaticString, _ columns: [(title: String, isNumber: Bool)]) {
        raw("<table class=\"")
        raw(kind)
        raw("\"><thead><tr>")
        for (title, isNumber) in columns {
            raw(isNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
            text(title)
            raw("</th>")
        }
        raw("</tr></thead>\n<tbody>\n")
    }

    mutating func closeTable() { raw("</tbody></table>\n") }

    /// A row of cells below the columns of its table; the first names the row.
    mutating func row(_ columns: [(title: String, isNumber: Bool)], _ cells: [String], id: String? = nil) {
        if let id {
            raw("<tr id=\"")
            text(id)
            raw("\">")
        } else {
            raw("<tr>")
        }
        for (index, (column, cell)) in zip(columns, cells).enumerated() {
            if index == 0 {
                raw("<th scope=\"row\">")
                text(cell)
                raw("</th>")
            } else {
                raw(column.isNumber ? "<td class=\"n\" data-label=\"" : "<td data-label=\"")
                text(column.title)
                raw("\">")
                text(cell)
                raw("</td>")
            }
        }
        raw("</tr>\n")
    }

    /// Opens a page with its own style, up to the end of the head.
    mutating func openPage(_ title: String, _ words: ReportWords, _ styles: StaticString...) {
        raw("<!doctype html>\n<html lang=\"")
        text(words.language.rawValue)
        raw("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        text(title)
        raw("</title>\n<style>")
        for style in styles { raw(style) }
        raw("</style>\n</head>\n<body>\n")
    }

    /// What the colours of a drawing mean.
    mutating func key(_ shades: [(fill: String, name: String)]) {
        raw("<p class=\"key\">")
        for shade in shades {
            raw("<span><i style=\"background:")
            text(shade.fill)
            raw("\"></i>")
            text(shade.name)
            raw("</span> ")
        }
        raw("</p>\n")
    }

    /// A number of a drawing.
    mutating func coordinate(_ name: StaticString, _ value: Double) {
        raw(" ")
        raw(name)
        raw("=\"")
        number(value, decimals: 1)
        raw("\"")
    }
}
