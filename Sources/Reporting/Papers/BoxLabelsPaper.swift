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

    private func label(_ number: Int, _ run: BoxRun, _ writer: inout MarkupWriter) {
        let words = frame.words, plan = frame.plan
        writer.raw("<section class=\"label\"><p class=\"to\">")
        writer.text("\(words.say("Kepada", "To")) \(plan.region.text) · \(plan.province)")
        writer.raw("</p>\n<p class=\"region ")
        let longest = plan.regionName.split(separator: " ").map(\.count).max() ?? 0
        writer.raw(plan.regionName.count <= 22 && longest <= 9 ? "s" : longest <= 11 && plan.regionName.count <= 32 ? "m" : "l")
        writer.raw("\">")
        writer.text(plan.regionName)
        writer.raw("</p>\n<div class=\"foot\"><div><p class=\"box\">")
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
