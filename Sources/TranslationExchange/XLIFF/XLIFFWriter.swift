internal import Campaigns
internal import Elections
internal import XMLTree

/// Writes campaigns as XLIFF 1.2, one `file` a campaign.
struct XLIFFWriter {
    private var markup = MarkupWriter()

    static func write(_ campaigns: [CampaignUnits]) -> [UInt8] {
        var writer = XLIFFWriter()
        writer.markup.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\n")
        for campaign in campaigns { writer.file(campaign) }
        writer.markup.raw("</xliff>\n")
        return writer.markup.bytes
    }

    /// Whether XML can carry every character of a text.
    static func canHold(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.value {
            case 9, 10, 13: true
            case 0..<32, 127, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
    }

    private mutating func file(_ units: CampaignUnits) {
        markup.raw("  <file original=\"")
        text(units.campaign.id)
        markup.raw("\" source-language=\"")
        text(units.campaign.languages.source)
        markup.raw("\" target-language=\"")
        text(units.language)
        markup.raw("\" datatype=\"plaintext\">\n    <header>\n")
        note(units.campaign.title + ", " + units.campaign.cycle.title, from: "pipeline", indent: "      ")
        if let speech = units.speech { note(speech, from: "pipeline", indent: "      ") }
        markup.raw("    </header>\n    <body>\n")
        for message in units.messages {
            for wording in message.wordings {
                guard wording.frame.isChoice else {
                    for unit in wording.units { self.unit(unit, isInGroup: false) }
                    continue
                }
                markup.raw("      <group id=\"")
                text(message.key + (wording.region.map { "@\($0)" } ?? ""))
                markup.raw("\" restype=\"x-match\">\n")
                for unit in wording.units { self.unit(unit, isInGroup: true) }
                markup.raw("      </group>\n")
            }
        }
        markup.raw("    </body>\n  </file>\n")
    }

    private mutating func unit(_ unit: TranslationUnit, isInGroup: Bool) {
        func indent(_ writer: inout MarkupWriter, _ deeper: Bool) {
            writer.raw(isInGroup ? "        " : "      ")
            if deeper { writer.raw("  ") }
        }
        indent(&markup, false)
        markup.raw("<trans-unit id=\"")
        text(unit.id)
        markup.raw("\" resname=\"")
        text(unit.id)
        if let most = unit.most {
            markup.raw("\" maxwidth=\"")
            markup.number(Double(most), decimals: 0)
            markup.raw("\" size-unit=\"char")
        }
        if unit.state == .final { markup.raw("\" approved=\"yes") }
        markup.raw("\" xml:space=\"preserve\">\n")
        indent(&markup, true)
        markup.raw("<source>")
        inline(unit.source)
        markup.raw("</source>\n")
        indent(&markup, true)
        markup.raw("<target state=\"")
        text(XLIFF.word(for: unit.state))
        markup.raw("\">")
        if let target = unit.target { inline(target) }
        markup.raw("</target>\n")
        for line in unit.told.lines { note(line, from: "developer", indent: isInGroup ? "          " : "        ") }
        if !unit.translatorNote.isEmpty { note(unit.translatorNote, from: "translator", indent: isInGroup ? "          " : "        ") }
        indent(&markup, false)
        markup.raw("</trans-unit>\n")
    }

    private mutating func note(_ words: String, from: StaticString, indent: StaticString) {
        markup.raw(indent)
        markup.raw("<note from=\"")
        markup.raw(from)
        markup.raw("\">")
        text(words)
        markup.raw("</note>\n")
    }

    private mutating func inline(_ inline: InlineText) {
        for part in inline.parts {
            switch part {
            case .text(let words): text(words)
            case .placeholder(let id, let code):
                markup.raw("<x id=\"")
                text(id)
                markup.raw("\" ctype=\"x-variable\" equiv-text=\"")
                text(code ?? "", isAttribute: true)
                markup.raw("\"/>")
            }
        }
    }

    /// Readers make one line break of a carriage return, and spaces of line breaks in attributes; as numbers they stay.
    private mutating func text(_ words: String, isAttribute: Bool = false) {
        var rest = Substring(words).unicodeScalars
        while let at = rest.firstIndex(where: { $0 == "\r" || isAttribute && ($0 == "\n" || $0 == "\t") }) {
            markup.text(String(rest[..<at]))
            switch rest[at] {
            case "\r": markup.raw("&#13;")
            case "\n": markup.raw("&#10;")
            default: markup.raw("&#9;")
            }
            rest = rest[rest.index(after: at)...]
        }
        markup.text(String(rest))
    }
}
