public import Diagnostics
internal import IncrementalBuild
internal import Renditions
public import Workspace

/// Thumbnails of the output folder, side by side in one picture.
public struct ContactSheetStage {
    private let workspace: any Workspace
    private let output: String

    public init(workspace: any Workspace, output: String) {
        self.workspace = workspace
        self.output = output
    }

    /// More than these would make a picture that nobody can look at.
    private static let most = 400
    private static let mostBytes = 8 << 20

    /// Writes the sheet of the selection's thumbnails to a file, or says why there is none.
    public func run(_ selection: Selection, columns: Int, width: Int, to file: String) -> [Diagnostic] {
        var thumbnails: [[UInt8]] = []
        let entries = ManifestFile(workspace, folder: output).lines()
        while let entry = entries(), thumbnails.count < ContactSheetStage.most {
            guard let line = ManifestLine(entry.line), selection.takes(key: entry.key, template: line.template),
                let path = line.thumbnail,
                let bytes = try? workspace.read(output + "/" + path, limit: ContactSheetStage.mostBytes)
            else { continue }
            thumbnails.append(bytes)
        }
        do {
            guard let sheet = try ContactSheet.png(thumbnails, columns: columns, width: width) else {
                return [Diagnostic(.missingFile, ["path": output + "/…png"])]
            }
            try workspace.write(sheet, to: file)
            return []
        } catch let error as WorkspaceError {
            return [FailedCall.finding(error, path: file)]
        } catch {
            return [Diagnostic(.internalError, ["problem": "\(error)"])]
        }
    }
}
