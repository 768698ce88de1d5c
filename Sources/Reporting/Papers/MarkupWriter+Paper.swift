internal import XMLTree

/// Parts of which all papers are made.
extension MarkupWriter {
    /// Names and values, one below the other.
    mutating func facts(_ facts: [(String, String)]) {
        raw("<dl>")
        for (name, value) in facts {
            raw("<div><dt>")
            text(name)
            raw("</dt><dd>")
            text(value)
            raw("</dd></div>")
        }
        raw("</dl>\n")
    }

    mutating func row(_ cells: [(String, isNumber: Bool)]) {
        raw("<tr>")
        for (content, isNumber) in cells {
            raw(isNumber ? "<td class=\"n\">" : "<td>")
            text(content)
            raw("</td>")
        }
        raw("</tr>\n")
    }

    mutating func paragraph(_ content: String) {
        raw("<p>")
        text(content)
        raw("</p>\n")
    }

    /// Boxes in which hands sign, each with its lines to fill in.
    mutating func signatures(_ boxes: [(title: String, fields: [String])], _ signature: String) {
        raw("<div class=\"sign\">")
        for (title, fields) in boxes {
            raw("<div><p><b>")
            text(title)
            raw("</b></p>")
            for field in fields {
                raw("<p class=\"field\"><span>")
                text(field)
                raw("</span><i></i></p>")
            }
            raw("<p class=\"signature\">")
            text(signature)
            raw("</p></div>")
        }
        raw("</div>\n")
    }
}
