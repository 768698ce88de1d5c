internal import Campaigns
internal import Diagnostics
internal import IncrementalBuild
internal import Spreadsheet
internal import Workspace

/// What people are told when a file cannot be read or written.
enum FailedCall {
    static let codes: Set<DiagnosticCode> = [.cannotWrite, .deviceFault]

    /// Of a file or folder of the inputs.
    static func finding(unreadable error: WorkspaceError) -> Diagnostic {
        Diagnostic(error.isDeviceFault ? .deviceFault : .cannotRead, ["path": error.path, "problem": error.problem])
    }

    /// - Parameter path: the file or folder concerned, where the error does not name one.
    static func finding(_ error: any Error, path: String) -> Diagnostic {
        switch error {
        case let error as WorkspaceError:
            if case .busy(let holder) = error.reason {
                Diagnostic(.outputBusy, ["path": error.path, "holder": holder.map(String.init) ?? "?"])
            } else {
                Diagnostic(error.isDeviceFault ? .deviceFault : .cannotWrite, ["path": error.path, "problem": error.problem])
            }
        case let error as UnitTableError: Diagnostic(.cannotRead, ["path": error.path, "problem": error.problem])
        case IndexError.device(let problem): Diagnostic(.deviceFault, ["path": path + "/.pipeline/index.sqlite", "problem": problem])
        case IndexError.system(let problem): Diagnostic(.cannotWrite, ["path": path + "/.pipeline/index.sqlite", "problem": problem])
        case SpreadsheetError.system(let problem):
            Diagnostic(problem == WorkspaceError.deviceFault ? .deviceFault : .cannotWrite, ["path": path, "problem": problem])
        default: Diagnostic(.internalError, ["problem": "\(error)"])
        }
    }
}
