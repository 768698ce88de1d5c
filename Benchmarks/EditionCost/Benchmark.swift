internal import CampaignPipeline
internal import Campaigns
internal import Elections
internal import Glibc
internal import Workspace

/// What an edition costs, by stage: processor time of one thread, median of several rounds, after a warm-up.
///
/// `edition-cost [campaigns] [assets] [template]`, from the folder of the project when nothing is said.
@main
struct Benchmark {
    private static let warmUp = 20
    private static let editions = 500
    private static let rounds = 5

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let folders = Folders(
            campaigns: arguments.first ?? "campaigns", assets: arguments.dropFirst().first ?? "assets", output: "output")
        let workspace = DiskWorkspace()
        let loaded = LoadStage(workspace: workspace, folders: folders).run()
        guard let ground = loaded.ground, !loaded.campaigns.isEmpty else {
            print("Nothing can be measured: run `./pipeline validate` to see why.")
            exit(65)
        }
        let templates = arguments.dropFirst(2).first.map { [$0] } ?? ["poster-a3", "leaflet-a5"]
        let scratch = Scratch()
        defer { scratch.remove() }
        print("milliseconds of CPU per edition, one thread, median of \(rounds) rounds of up to \(editions) editions")
        for template in templates {
            let plan = EditionPlan(loaded.campaigns, selection: Selection(templates: [template]), facts: ground.facts(of:))
            let work = Array(plan.prefix(warmUp + editions))
            guard work.count > warmUp else {
                print("\(template): too few editions")
                continue
            }
            var table = StageTable(template: template)
            for _ in 0..<rounds {
                let worker = try EditionWorker(ground)
                var round = StageTable.Round()
                for (index, edition) in work.enumerated() {
                    if index == warmUp { round = StageTable.Round() }
                    let made = try Benchmark.make(edition, worker, &round)
                    try round.measure("write") { for file in made { try workspace.write(file.bytes, to: scratch.path + "/" + file.path) } }
                    round.editions += 1
                }
                table.rounds.append(round)
            }
            print(table.text)
        }
    }

    private static func make(_ edition: Edition, _ worker: EditionWorker, _ round: inout StageTable.Round) throws -> [(path: String, bytes: [UInt8])] {
        let localized = round.measure("localize") { worker.localize(edition) }
        let composed = round.measure("compose") { worker.compose(localized, edition) }
        guard let artwork = round.measure("preflight", { worker.check(composed, localized, edition).artwork }) else { return [] }
        var files: [(path: String, bytes: [UInt8])] = []
        // As a run makes them: the markup of the pages is drawn once for both.
        for renditions in [[Rendition.svg, .html], [.png]] {
            let name = renditions.map(\.rawValue).joined(separator: "+")
            files += try round.measure(name) { try worker.render(artwork, edition, renditions) }
        }
        return files
    }
}
