internal import ArgumentParser
internal import CampaignPipeline

/// Plans printing and distribution and writes the reports.
struct ScheduleCommand: PipelineStep {
    static let configuration = CommandConfiguration(
        commandName: "schedule", abstract: "Plan printing and distribution; write the schedule only.")

    @OptionGroup(title: "Selection") var selection: SelectionOptions
    @OptionGroup(title: "Folders and printing") var common: CommonOptions

    func request(_ folders: Folders) throws -> Request {
        Request(task: .schedule, selection: try selection.selection(), folders: folders, jobs: nil)
    }
}
