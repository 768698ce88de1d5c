internal import Distribution
internal import XMLTree

/// The note that is signed when boxes change hands, in two copies.
struct DeliveryNotePaper {
    let frame: PaperFrame

    init(_ frame: PaperFrame) { self.frame = frame }

    func bytes() -> [UInt8] {
        let words = frame.words
        return frame.page(words.say("Surat jalan", "Delivery note")) { writer in
            for copy in [words.say("Lembar 1: untuk penerima", "Copy 1: for the receiver"), words.say("Lembar 2: kembali ke pengirim", "Copy 2: back to the sender")] {
                writer.raw("<section class=\"sheet\">\n")
                frame.head(words.say("Surat jalan dan tanda terima", "Delivery note and receipt"), remark: copy, &writer)
                note(&writer)
                receipt(&writer)
                writer.raw("</section>\n")
            }
        }
    }

    private func note(_ writer: inout MarkupWriter) {
        let words = frame.words, plan = frame.plan
        let way = zip(plan.route, plan.planned.legs).map { leg, dates in
            let way = frame.report.network.legs[leg]
            return "\(frame.report.network.name(of: way.from)) → \(frame.report.network.name(of: way.to)) (\(words.mode(way.mode))), \(words.short(dates.departure)) – \(words.short(dates.arrival))"
        }
        frame.facts([
            (words.say("Dari", "From"), frame.shop), (words.say("Kampanye", "Campaign"), plan.title),
            (words.say("Serah ke angkutan", "Dispatch"), words.day(plan.planned.dispatch)), (words.say("Paling lambat tiba", "Latest arrival"), words.day(plan.latest.arrival)),
            (words.say("Rute", "Way"), way.joined(separator: "; ")),
        ], &writer)
        frame.table([
            (words.say("Bahan dan bahasa", "Material and language"), false), (words.say("Lembar", "Pieces"), true), (words.say("Boks nomor", "Box numbers"), true),
            (words.say("Kurang", "Short"), true), (words.say("Rusak", "Damaged"), true),
        ], &writer)
        for line in plan.lines {
            let boxes = frame.runs.filter { $0.line == line }
            let numbers = boxes.first.map { first in BoxRun(first: first.first, last: boxes.last?.last ?? first.last, line: line, packs: 0).numbers } ?? "–"
            frame.row([(frame.name(of: line), false), (words.number(line.printed), true), (numbers, true), ("", true), ("", true)], &writer)
        }
        writer.raw("</tbody><tbody class=\"total\">\n")
        frame.row([
            (words.say("Jumlah", "Total"), false), (words.number(plan.pieces), true), ("\(words.number(plan.boxes)) \(words.say("boks", "boxes"))", true), ("", true), ("", true),
        ], &writer)
        writer.raw("</tbody></table>\n")
    }

    private func receipt(_ writer: inout MarkupWriter) {
        let words = frame.words
        writer.signatures([
            (words.say("Diserahkan oleh", "Handed over by"), [words.say("Nama", "Name"), words.say("Tanggal", "Date"), words.say("Jumlah boks", "Boxes")]),
            (words.say("Diterima oleh", "Received by"), [
                words.say("Nama", "Name"), words.say("Tanggal", "Date"), words.say("Jumlah boks", "Boxes"), words.say("Keadaan", "Condition"),
                words.say("Kurang (lembar)", "Short (pieces)"), words.say("Rusak (lembar)", "Damaged (pieces)"),
            ]),
        ], words.say("Tanda tangan dan cap", "Signature and stamp"))
    }
}
