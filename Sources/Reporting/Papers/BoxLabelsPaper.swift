internal import Distribution
internal import Elections
internal import XMLTree

/// A label for each box, two on a page: the region can be read across a warehouse.
struct BoxLabelsPaper {
    let frame: PaperFrame

    init(_ frame: PaperFrame) { self.frame = frame }

    func bytes() -> [UInt8] {
        frame.page(frame.words.say("Label boks", "Box labels")) { writer in
            for run in frame.runs {
                for number in run.first...run.last { label(number, run, &writer) }
            }
        }
    }

    /// The largest of the sizes in which the name fits: so many letters on a line, so many lines.
    private var size: StaticString {
        if lines(of: 9) <= 2 { return "xl" }
        if lines(of: 13) <= 3 { return "s" }
        return lines(of: 18) <= 4 ? "m" : "l"
    }

    /// How many lines the region's name takes; too many when a word is longer than a line.
    private func lines(of length: Int) -> Int {
        var lines = 0, room = 0
        for word in frame.plan.regionName.split(separator: " ") {
            guard word.count <= length else { return Int.max }
            if word.count + 1 <= room {
                room -= word.count + 1
            } else {
                lines += 1
                room = length - word.count
            }
        }
        return lines
    }

    private func label(_ number: Int, _ run: BoxRun, _ writer: inout MarkupWriter) {
        let words = frame.words, plan = frame.plan
        writer.raw("<section class=\"label\"><p class=\"to\">")
        writer.text("\(words.say("Kepada", "To")) \(plan.region.text) · \(plan.province)")
        writer.raw("</p>\n<h1 class=\"region ")
        writer.raw(size)
        writer.raw("\">")
        writer.text(plan.regionName)
        writer.raw("</h1>\n<div class=\"foot\"><div><p class=\"box\">")
        writer.text(words.say("Boks \(number) dari \(plan.boxes)", "Box \(number) of \(plan.boxes)"))
        writer.raw("</p><p class=\"what\">")
        writer.text("\(frame.name(of: run.line)): \(words.number(run.pieces)) \(words.say("lembar", "pieces")) (\(words.number(run.packs)) \(words.say("pak", "packs")))")
        writer.raw("</p><p>")
        writer.text("\(plan.title) · \(words.kilograms(run.grams)) · \(words.say("tiba paling lambat", "to arrive by")) \(words.short(plan.latest.arrival))")
        writer.raw("</p></div><div class=\"code\">")
        frame.qr(&writer)
        writer.raw("<b>")
        writer.text(plan.id.spoken)
        writer.raw("</b></div></div></section>\n")
    }
}
