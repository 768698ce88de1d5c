public import Artwork
internal import Measures
internal import Typography
internal import XMLTree

/// Writes a piece as one self-contained HTML file (WHATWG HTML, valid as such): for reading on a screen, without script, and
/// for printing the exact artwork.
public struct HTMLWriter {
    private let pages: SVGWriter

    public init(pages: SVGWriter) { self.pages = pages }

    /// - Parameter markup: that of the same artwork.
    public func file(_ artwork: Artwork, _ markup: SVGMarkup) -> [UInt8] {
        var writer = MarkupWriter()
        writer.raw("<!doctype html>\n<html lang=\"")
        writer.text(artwork.language)
        if HTMLWriter.direction(artwork.language) == .rightToLeft { writer.raw("\" dir=\"rtl") }
        writer.raw("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        writer.text(artwork.title)
        writer.raw("</title>\n<style>")
        if let first = artwork.pages.first { StyleSheet.write(for: first, into: &writer) }
        writer.raw("</style>\n</head>\n<body>\n")
        // Wherever they stand on paper: the front of a folded leaflet is its last panel.
        let headings = artwork.reading.filter { !$0.isRunningText }
        for block in headings { if case .draft(let text) = block.content { element("aside class=\"draft\"", "aside", text, block.language, &writer) } }
        writer.raw("<main>\n<header>\n")
        for block in headings { if case .kicker(let text) = block.content { element("p class=\"kicker\"", "p", text, block.language, &writer) } }
        for block in headings { if case .headline(let text) = block.content { head(text, block.language, &writer) } }
        writer.raw("</header>\n")
        for block in artwork.reading where block.isRunningText { write(block.content, block.language, &writer) }
        writer.raw("</main>\n<div class=\"sheet\">\n")
        pages.inlinePages(artwork, markup, into: &writer)
        writer.raw("</div>\n</body>\n</html>\n")
        return writer.bytes
    }

    /// The headline; in a second language as large, but not another heading of the page.
    private func head(_ text: String, _ language: String?, _ writer: inout MarkupWriter) {
        if language == nil { element("h1", "h1", text, nil, &writer) } else { element("p class=\"headline\"", "p", text, language, &writer) }
    }

    private static func direction(_ language: String) -> WritingDirection { WritingDirection(language: language) }

    /// The end of a tag that was opened, with the language and the direction of what it holds where they are its own.
    private func close(_ language: String?, _ writer: inout MarkupWriter) {
        if let language {
            writer.raw(" lang=\"")
            writer.text(language)
            writer.raw(HTMLWriter.direction(language) == .rightToLeft ? "\" dir=\"rtl\">" : "\" dir=\"ltr\">")
        } else {
            writer.raw(">")
        }
    }

    private func element(_ open: StaticString, _ name: StaticString, _ text: String, _ language: String?, _ writer: inout MarkupWriter) {
        writer.raw("<")
        writer.raw(open)
        close(language, &writer)
        writer.text(text)
        writer.raw("</")
        writer.raw(name)
        writer.raw(">\n")
    }

    private func write(_ block: ReadingBlock, _ language: String?, _ writer: inout MarkupWriter) {
        switch block {
        case .draft, .picture, .inLanguage: break
        case .kicker(let text), .paragraph(let text): element("p", "p", text, language, &writer)
        case .headline(let text), .heading(let text): element("h2", "h2", text, language, &writer)
        case .question(let question, let answer):
            element("h3", "h3", question, language, &writer)
            element("p", "p", answer, language, &writer)
        case .office(let text): element("p class=\"office\"", "p", text, language, &writer)
        case .callout(let text): element("p class=\"callout\"", "p", text, language, &writer)
        case .imprint(let text): element("p class=\"imprint\"", "p", text, language, &writer)
        case .steps(let steps):
            writer.raw("<ol")
            close(language, &writer)
            writer.raw("\n")
            for step in steps { element("li", "li", step, nil, &writer) }
            writer.raw("</ol>\n")
        case .link(let text, let address):
            writer.raw("<p><a href=\"")
            writer.text(address)
            writer.raw("\">")
            writer.text(text)
            writer.raw("</a></p>\n")
        case .table(let caption, let header, let rows): table(caption, header, rows, &writer)
        }
    }

    private func table(_ caption: String, _ header: [String], _ rows: [[String]], _ writer: inout MarkupWriter) {
        writer.raw("<table>\n")
        element("caption", "caption", caption, nil, &writer)
        if !header.isEmpty {
            writer.raw("<thead><tr>")
            for cell in header { element("th scope=\"col\"", "th", cell, nil, &writer) }
            writer.raw("</tr></thead>\n")
        }
        writer.raw("<tbody>\n")
        for row in rows {
            writer.raw("<tr>")
            for (index, cell) in row.enumerated() {
                if index == 0 { element("th scope=\"row\"", "th", cell, nil, &writer) } else { element("td", "td", cell, nil, &writer) }
            }
            writer.raw("</tr>\n")
        }
        writer.raw("</tbody>\n</table>\n")
    }
}
