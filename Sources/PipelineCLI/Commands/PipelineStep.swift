internal import CampaignPipeline

/// A command that asks the pipeline for something.
protocol PipelineStep {
    var common: CommonOptions { get }
    func request(_ folders: Folders) throws -> Request
}
