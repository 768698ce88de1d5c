internal import Distribution
internal import XMLTree

extension PaperFrame {
    /// A list of who hands out what: as many sheets as the materials take when each has no more than so many columns of them.
    func handOut(
        _ title: String, _ remark: String, _ extent: (String, String), columns: Int, _ table: ([ConsignmentLine], inout MarkupWriter) -> Void
    ) -> [UInt8] {
        page(title) { writer in
            var start = 0
            repeat {
                writer.raw("<section class=\"sheet\">\n")
                head(title, remark: remark, &writer)
                facts([
                    (words.say("Kampanye", "Campaign"), plan.title), (words.say("Rencana tiba", "Planned arrival"), words.day(plan.planned.arrival)),
                    (words.say("Sampai di desa paling lambat", "In the villages by"), words.day(plan.latest.handOut)), extent,
                ], &writer)
                table(Array(plan.lines[start..<min(start + columns, plan.lines.count)]), &writer)
                writer.raw("</section>\n")
                start += columns
            } while start < plan.lines.count
        }
    }
}
