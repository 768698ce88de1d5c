internal import DelimitedText

/// The form on which a regency writes what arrived: everything that is known is filled in. Rows left open are passed over when it comes back.
public struct ReceiptForm {
    private var writer = DelimitedWriter()

    public init() { writer.row(ReceiptField.allCases.map(\.indonesian)) }

    public mutating func add(consignment: String, _ line: SentLine) {
        writer.row([consignment, line.material, line.language, "", "", "", "", ""])
    }

    /// With a mark at the beginning by which Excel knows the encoding.
    public var bytes: [UInt8] { [0xEF, 0xBB, 0xBF] + writer.bytes }
}
