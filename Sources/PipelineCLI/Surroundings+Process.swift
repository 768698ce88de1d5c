internal import Elections
internal import Foundation
internal import Workspace

extension PipelineProgram.Surroundings {
    /// Those of this process: the disk, the terminal, the environment.
    ///
    /// `PIPELINE_ROOT` names the folder of the project; the launcher sets it.
    public static func ofProcess() -> PipelineProgram.Surroundings {
        let variables = ProcessInfo.processInfo.environment
        let root = variables["PIPELINE_ROOT"].map { $0.hasSuffix("/") ? $0 : $0 + "/" } ?? ""
        let answers = AnswerStream()
        return PipelineProgram.Surroundings(
            workspace: DiskWorkspace(), variables: variables, root: relative(root), errorIsTerminal: isatty(2) == 1,
            columns: variables["COLUMNS"].flatMap(Int.init) ?? 80, now: { ProcessInfo.processInfo.systemUptime }, today: currentDay,
            out: { answers.write($0) },
            error: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) }, stopSignal: { StopSignal.received },
            outProblem: { answers.problem })
    }

    @Sendable private static func currentDay() -> String {
        let day = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        return CalendarDate(year: day.year ?? 0, month: day.month ?? 0, day: day.day ?? 0)?.iso ?? ""
    }

    /// A path as people see it: without the folder in which they stand.
    private static func relative(_ root: String) -> String {
        let here = FileManager.default.currentDirectoryPath + "/"
        return root.hasPrefix(here) ? String(root.dropFirst(here.count)) : root
    }
}
