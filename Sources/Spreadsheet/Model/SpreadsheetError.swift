/// Why a spreadsheet cannot be read or written.
public enum SpreadsheetError: Error, Sendable, Hashable {
    /// Not a workbook in the format of ECMA-376; the words say what it is or lacks.
    case notAWorkbook(String)
    /// It has a password, or is in the format from before 2007.
    case encryptedOrOld
    /// The container or a part of it cannot be read; the words are the library's.
    case damaged(String)
    /// It could do harm: a document type, entities, a part twice.
    case hostile(String)
    /// More than is read: what, and how much is allowed.
    case limit(what: String, allowed: String)
    /// A cell that a workbook cannot hold.
    case unwritable(sheet: String, cell: CellAddress, problem: String)
    /// The system or the library failed while writing.
    case system(String)
}
