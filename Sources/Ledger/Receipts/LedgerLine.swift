/// One material in one language, as far as it goes with one consignment.
public struct LedgerLine: Sendable, Hashable, Comparable {
    /// The code of the consignment.
    public var consignment: String
    public var material: String
    public var language: String

    public init(consignment: String, material: String, language: String) {
        self.consignment = consignment
        self.material = material
        self.language = language
    }

    public static func < (left: LedgerLine, right: LedgerLine) -> Bool {
        (left.consignment, left.material, left.language) < (right.consignment, right.material, right.language)
    }
}
