internal import Campaigns
internal import Composition
internal import Diagnostics
internal import Elections
internal import Glibc
internal import JSONText
internal import Workspace

/// What it costs to read and check 1,000 campaigns of 50 messages, without copyfitting: processor time of one thread, median of several rounds.
///
/// `validation-cost [assets]`, from the folder of the project when nothing is said.
@main
struct ValidationBenchmark {
    private static let campaigns = 1000
    private static let messages = 50
    private static let rounds = 5

    static func main() throws {
        let assets = CommandLine.arguments.dropFirst().first ?? "assets"
        let disk = DiskWorkspace()
        guard let facts = ElectionFacts.load(from: disk, folder: assets + "/elections").facts,
            let swatches = HouseSwatches.read(try disk.read(assets + "/swatches.json", limit: 1 << 20), path: assets + "/swatches.json").swatches
        else {
            print("Nothing can be measured: run `./pipeline validate` to see why.")
            exit(65)
        }
        let templates = TemplateLoader(workspace: disk, swatches: swatches.all).load(assets + "/templates").templates
        let files = MemoryWorkspace()
        for number in 0..<campaigns {
            let folder = "campaigns/kampanye-\(number)/"
            try files.write(Array(campaign(number).utf8), to: folder + "campaign.json")
            try files.write(Array(catalogue.utf8), to: folder + "messages/id.json")
        }
        let loader = CampaignLoader(workspace: files, facts: facts, contracts: templates.map(\.contract), illustrations: assets + "/illustrations")
        let all = files.files.map { ($0.path, $0.bytes) }
        var reading: [Double] = [], checking: [Double] = []
        for _ in 0..<rounds {
            reading.append(measure { for (path, bytes) in all { _ = JSONDocument(bytes, path: path).root } })
            checking.append(measure {
                let result = loader.load("campaigns")
                let errors = result.diagnostics.count { $0.severity == .error }
                if errors > 0 { print("\(errors) errors, the first: \(result.diagnostics.first.map { "\($0)" } ?? "")") }
            })
        }
        let bytes = all.map(\.1.count).reduce(0, +)
        print("\(campaigns) campaigns of \(messages) messages, \(bytes / 1000) kB, milliseconds of CPU, median of \(rounds) rounds")
        print("JSON only      \(Int(reading.sorted()[rounds / 2]))")
        print("load and check \(Int(checking.sorted()[rounds / 2]))")
    }

    private static func measure(_ work: () -> Void) -> Double {
        let start = now()
        work()
        return (now() - start) * 1000
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func campaign(_ number: Int) -> String {
        """
        {
          "$schema": "../../assets/schemas/campaign.schema.json",
          "id": "kampanye-\(number)",
          "title": "Kenali surat suara Anda",
          "cycle": "pemilu-2019",
          "function": "voter-education",
          "audiences": ["general-public", "first-time-voters"],
          "topics": ["ballot-papers"],
          "regions": { "level": "regency", "where": "voting" },
          "languages": { "source": "id", "targets": "regional" },
          "materials": [{ "template": "poster-a3", "copies": { "per": "village", "count": 2, "spare": "2.5%" } }],
          "distribution": { "ready": "2019-01-02", "arrive": { "milestone": "voting-day", "daysBefore": 21 } }
        }
        """
    }

    private static let catalogue: String = {
        let keys = ["kicker", "headline", "lead", "callout", "contact"] + (1...5).map { "steps.\($0)" } + (1...(messages - 10)).map { "lain\($0).pesan" }
        let lines = keys.map { #"  "\#($0)": "Anda mendapat {$ballotCount :integer} surat suara di TPS; hitung dan periksa sebelum mencoblos.""# }
        return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
    }()
}
