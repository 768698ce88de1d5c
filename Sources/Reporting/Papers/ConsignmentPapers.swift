public import Distribution
public import Elections
internal import XMLTree

/// What goes with the boxes: packing list, box labels, delivery note and hand-out list of a consignment, and a page for its region.
///
/// A4, black on white, readable after a bad photocopier. The QR code on each holds the consignment's code and nothing else.
public struct ConsignmentPapers: Sendable {
    /// What each paper's file name ends with.
    public static let kinds = ["packing-list", "box-labels", "delivery-note", "handout"]

    let report: ScheduleReport

    public init(_ report: ScheduleReport) { self.report = report }

    /// The folder of a region, below that of the schedule.
    public static func folder(of region: RegionCode) -> String { region.text }

    /// The page of a region, below that of the schedule.
    public static func page(of region: RegionCode) -> String { folder(of: region) + "/index.html" }

    /// The papers of a consignment by file name.
    public func papers(of plan: ConsignmentPlan) -> [ScheduleReport.File] {
        let frame = PaperFrame(report, plan)
        return [
            (PackingListPaper(frame).bytes(), 0), (BoxLabelsPaper(frame).bytes(), 1), (DeliveryNotePaper(frame).bytes(), 2), (HandOutPaper(frame).bytes(), 3),
        ].map { ("\(plan.id.text).\(ConsignmentPapers.kinds[$0.1]).html", $0.0) }
    }

    /// The page of a region, whose consignments these are.
    public func index(of plans: [ConsignmentPlan]) -> ScheduleReport.File { ("index.html", RegionPage(report, plans).bytes()) }
}
