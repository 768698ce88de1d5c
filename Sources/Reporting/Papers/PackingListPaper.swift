internal import Distribution
internal import XMLTree

/// What is in a consignment, and in which of its boxes.
struct PackingListPaper {
    let frame: PaperFrame

    init(_ frame: PaperFrame) { self.frame = frame }

    func bytes() -> [UInt8] {
        let words = frame.words, plan = frame.plan
        let title = words.say("Daftar isi kiriman", "Packing list")
        return frame.page(title) { writer in
            frame.head(title, &writer)
            frame.facts([
                (words.say("Kampanye", "Campaign"), plan.title), (words.say("Dicetak di", "Printed by"), frame.shop),
                (words.say("Selesai cetak", "Printing ends"), words.day(plan.planned.printEnd)), (words.say("Serah ke angkutan", "Dispatch"), words.day(plan.planned.dispatch)),
                (words.say("Rencana tiba", "Planned arrival"), words.day(plan.planned.arrival)), (words.say("Paling lambat tiba", "Latest arrival"), words.day(plan.latest.arrival)),
            ], &writer)
            lines(&writer)
            heading(words.say("Isi setiap boks", "What is in each box"), &writer)
            boxes(&writer)
            if plan.estimated {
                frame.paragraph(words.say(
                    "≈ Jumlah ini dihitung dari perkiraan pemilih atau TPS.", "≈ This number was worked out from estimated voters or polling stations."), &writer)
            }
        }
    }

    private func heading(_ text: String, _ writer: inout MarkupWriter) {
        writer.raw("<h2>")
        writer.text(text)
        writer.raw("</h2>\n")
    }

    private func lines(_ writer: inout MarkupWriter) {
        let words = frame.words, plan = frame.plan
        frame.table([
            (words.say("Bahan dan bahasa", "Material and language"), false), (words.say("Lembar", "Pieces"), true), (words.say("Pak", "Packs"), true),
            (words.say("Isi pak", "In a pack"), true), (words.say("Boks", "Boxes"), true), (words.say("Berat", "Weight"), true),
        ], &writer)
        for line in plan.lines {
            frame.row([
                (frame.name(of: line), false), ((line.estimated ? "≈ " : "") + words.number(line.printed), true), (words.number(line.packs), true),
                (words.number(line.pack), true), (words.number(line.boxes), true), (words.kilograms(line.grams), true),
            ], &writer)
        }
        writer.raw("</tbody><tbody class=\"total\">\n")
        frame.row([
            (words.say("Jumlah", "Total"), false), (words.number(plan.pieces), true), (words.number(plan.packs), true), ("", true), (words.number(plan.boxes), true),
            (words.kilograms(plan.grams), true),
        ], &writer)
        writer.raw("</tbody></table>\n")
    }

    private func boxes(_ writer: inout MarkupWriter) {
        let words = frame.words
        frame.table([
            (words.say("Boks nomor", "Box number"), false), (words.say("Isi", "Content"), false), (words.say("Pak per boks", "Packs a box"), true),
            (words.say("Lembar per boks", "Pieces a box"), true), (words.say("Berat per boks", "Weight a box"), true),
        ], &writer)
        for run in frame.runs {
            frame.row([
                (run.numbers, false), (frame.name(of: run.line), false), (words.number(run.packs), true), (words.number(run.pieces), true),
                (words.kilograms(run.grams), true),
            ], &writer)
        }
        writer.raw("</tbody></table>\n")
    }
}
