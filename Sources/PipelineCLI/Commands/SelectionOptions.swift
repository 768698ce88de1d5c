internal import ArgumentParser
internal import CampaignPipeline
internal import Campaigns
internal import Elections

/// Which part of the work a command concerns; without any of these, all of it.
struct SelectionOptions: ParsableArguments {
    @Option(help: "Only this cycle, such as 2019 or pemilu-2019. May be repeated.")
    var cycle: [String] = []

    @Option(help: "Only this campaign. May be repeated.")
    var campaign: [String] = []

    @Option(help: "Only this region; a province takes its regencies along. May be repeated.")
    var region: [String] = []

    @Option(help: "Only editions in this language. May be repeated.")
    var language: [String] = []

    @Option(help: "Only materials of this template. May be repeated.")
    var template: [String] = []

    @Option(help: "Only these renditions: svg, html, png, share or text. May be repeated or a list with commas.")
    var rendition: [String] = []

    mutating func validate() throws {
        for name in cycle where Cycle(selector: name) == nil {
            throw ValidationError("There is no cycle `\(name)`. Use one of: \(Cycle.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        for code in region where RegionCode(code) == nil {
            throw ValidationError("`\(code)` is not a region code. Use a Kemendagri code such as 31 or 31.71.")
        }
        _ = try renditions()
    }

    func renditions() throws -> [Rendition]? {
        let names = rendition.flatMap { $0.split(separator: ",").map(String.init) }
        guard !rendition.isEmpty else { return nil }
        guard !names.isEmpty else { throw ValidationError("--rendition needs a name. Use svg, html, png, share or text.") }
        return try names.map { name in
            guard let rendition = Rendition(rawValue: name) else {
                throw ValidationError("There is no rendition `\(name)`. Use svg, html, png, share or text.")
            }
            guard rendition != .pdf else {
                throw ValidationError("PDF is not made yet. Use svg, html, png, share or text.")
            }
            return rendition
        }
    }

    func selection() throws -> Selection {
        Selection(
            cycles: cycle.compactMap(Cycle.init(selector:)), campaigns: campaign, regions: region.compactMap { RegionCode($0) },
            languages: language, templates: template, renditions: try renditions())
    }
}
