internal import CampaignPipeline
internal import JSONText

/// What of an edition differs from the last run.
struct EditionChangeAnswer: Answer {
    var change: EditionChange
    var language: ProgramLanguage

    var lines: [String] {
        let name = "\(change.campaign), \(change.region)\(change.unit.map { "/" + $0 } ?? ""), \(change.material), \(change.language)"
        var lines = switch change.state {
        case .current: [say("\(name): as it would be made now.", "\(name): sama dengan yang akan dibuat sekarang.")]
        case .due: [say("\(name): would be made again.", "\(name): akan dibuat lagi.")]
        case .unplanned: [say(
            "\(name): nothing plans it any more; it would be removed.", "\(name): tidak direncanakan lagi; akan dihapus.")]
        }
        for fact in change.facts {
            let none = say("nothing", "tidak ada")
            lines.append(say(
                "  The fact \(fact.id) was \(fact.printed ?? none) and is \(fact.now ?? none).",
                "  Fakta \(fact.id) tadinya \(fact.printed ?? none), sekarang \(fact.now ?? none)."))
        }
        lines += change.parts.map { "  " + told($0) }
        for file in change.files { lines.append(say("  \(file) is missing or was changed.", "  \(file) tidak ada atau telah diubah.")) }
        for file in change.outOfDate {
            lines.append(say(
                "  \(file) is of an earlier copy: it was not among the renditions chosen since.",
                "  \(file) masih dari naskah terdahulu: bentuk ini tidak ikut dipilih sejak itu."))
        }
        if !change.isRemembered {
            lines.append(say(
                "  What else it was made of is not remembered: the index was made again since.",
                "  Selebihnya tidak diketahui: indeks sudah disusun ulang sejak itu."))
        } else if change.state == .due, change.facts.isEmpty, change.parts.isEmpty, change.files.isEmpty, change.outOfDate.isEmpty {
            lines.append(say("  An earlier run could not replace it.", "  Pembuatan terdahulu tidak dapat menggantinya."))
        }
        return lines
    }

    private func told(_ part: EditionChange.Part) -> String {
        switch part.kind {
        case "program": say("The program makes other files of the same sources.", "Program ini membuat berkas lain dari sumber yang sama.")
        case "fonts": say("A font file differs.", "Berkas fon berbeda.")
        case "colours": say("The house colours differ.", "Warna lembaga berbeda.")
        case "template": say("The template \(part.name) differs.", "Templat \(part.name) berbeda.")
        case "pattern": say("The region has another pattern.", "Wilayah ini memakai ragam hias lain.")
        case "words": say("The words of the house differ.", "Kata-kata baku lembaga berbeda.")
        case "copy": say("The copy of slot \(part.name) differs.", "Naskah tempat \(part.name) berbeda.")
        case "picture": say("The picture of slot \(part.name) differs.", "Gambar tempat \(part.name) berbeda.")
        case "link": say("The link differs.", "Tautannya berbeda.")
        case "day": say("Day or hours of voting differ.", "Hari atau jam pemungutan suara berbeda.")
        case "papers": say("The ballot papers differ.", "Surat suaranya berbeda.")
        case "conditions": say("The conditions for voters who move differ.", "Syarat bagi pemilih pindahan berbeda.")
        case "office": say("The office's name or address differs.", "Nama atau alamat kantor berbeda.")
        case "draft": say("It was a draft and is none now, or the other way about.", "Status contohnya berubah.")
        default: say("\(part.kind) \(part.name) differs.", "\(part.kind) \(part.name) berbeda.")
        }
    }

    func write(to writer: inout JSONWriter) {
        for (name, value) in [
            ("cycle", change.cycle), ("campaign", change.campaign), ("region", change.region), ("material", change.material),
            ("language", change.language), ("state", change.state.rawValue),
        ] { writer.member(name, value) }
        if let unit = change.unit { writer.member("unit", unit) }
        writer.member("remembered", change.isRemembered)
        writer.key("facts")
        writer.array { writer in
            for fact in change.facts {
                writer.object { writer in
                    writer.member("id", fact.id)
                    if let printed = fact.printed { writer.member("printed", printed) }
                    if let now = fact.now { writer.member("now", now) }
                }
            }
        }
        writer.key("parts")
        writer.array { writer in
            for part in change.parts {
                writer.object { writer in
                    writer.member("kind", part.kind)
                    if !part.name.isEmpty { writer.member("name", part.name) }
                }
            }
        }
        writer.member("files", change.files)
        writer.member("outOfDate", change.outOfDate)
    }
}
