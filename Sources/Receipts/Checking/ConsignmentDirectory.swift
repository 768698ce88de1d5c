public import Distribution

/// Which consignments there are and what is in them.
public protocol ConsignmentDirectory {
    /// The codes of all consignments.
    var codes: Set<String> { get }
    /// What was sent, by material and language; `nil` where there is no such consignment.
    func contents(of consignment: ConsignmentID) -> [SentLine]?
}
