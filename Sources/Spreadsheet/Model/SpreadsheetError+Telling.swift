public import Diagnostics

extension SpreadsheetError {
    /// Why a file cannot be read, told of it.
    public func diagnostic(_ path: String) -> Diagnostic {
        let place = SourcePlace(file: path)
        switch self {
        case .notAWorkbook: return Diagnostic(.notAWorkbook, at: place)
        case .encryptedOrOld: return Diagnostic(.sheetProtected, at: place)
        case .damaged(let words), .system(let words): return Diagnostic(.sheetUnreadable, at: place, ["problem": words])
        case .hostile(let words): return Diagnostic(.sheetHostile, at: place, ["problem": words])
        case .limit(let what, let allowed): return Diagnostic(.sheetLimit, at: place, ["what": what, "limit": allowed])
        case .unwritable(_, _, let problem): return Diagnostic(.sheetUnreadable, at: place, ["problem": problem])
        }
    }
}
