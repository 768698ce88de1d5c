internal import CampaignPipeline
internal import Campaigns
internal import Elections
internal import Glibc
internal import Localization
internal import MessageFormat
internal import Workspace

/// What it costs to resolve an edition's copy once its messages are compiled: processor time of one thread, median of several rounds.
///
/// `copy-resolution [campaigns] [assets]`, from the folder of the project when nothing is said.
@main
struct CopyBenchmark {
    private static let warmUp = 20
    private static let rounds = 9

    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let folders = Folders(campaigns: arguments.first ?? "campaigns", assets: arguments.dropFirst().first ?? "assets", output: "output")
        let loaded = LoadStage(workspace: DiskWorkspace(), folders: folders).run()
        guard let ground = loaded.ground, !loaded.campaigns.isEmpty else {
            print("Nothing can be measured: run `./pipeline validate` to see why.")
            exit(65)
        }
        print("microseconds of CPU, one thread, median of \(rounds) rounds")
        print("ten messages from prepared values   \(try tenMessages())")
        print("\ncampaign and template                          editions  messages  copy of an edition")
        for campaign in loaded.campaigns {
            let localizer = ground.localizer(campaign)
            for material in campaign.materials {
                let editions = Array(EditionPlan([campaign], selection: Selection(templates: [material.template]), facts: ground.facts(of:)))
                guard editions.count > warmUp else { continue }
                var messages = 0
                let cost = median {
                    messages = 0
                    for edition in editions {
                        let copy = localizer.copy(edition.material, region: edition.region, language: edition.language).copy
                        messages += copy.slots.values.reduce(0) { $0 + $1.count }
                    }
                    return editions.count
                }
                print(column("\(campaign.id) \(material.template)", 46), right(editions.count, 8), right(messages / editions.count, 9), "  \(cost)")
            }
        }
    }

    /// The engine alone: what a poster says, dates, times and numbers included.
    private static func tenMessages() throws -> Double {
        let texts = [
            "{$cycle} · {$region}", "Kenali surat suara Anda",
            "Pada {$votingDay :date fields=year-month-day-weekday length=long} Anda menerima {$ballotCount :integer} surat suara.",
            "Pukul {$pollsOpen :time}–{$pollsClose :time} {$timeZone}", "Hitung surat suara yang diberikan petugas.",
            "Coblos setiap surat suara satu kali di bilik suara.", "Bawa {$documents}.",
            ".input {$ballotCount :integer} .match $ballotCount 4 {{Anda mendapat empat surat suara}} * {{Anda mendapat {$ballotCount} surat suara}}",
            "Batas pindah memilih: {$deadline :date fields=year-month-day length=long}", "Tanyakan letak TPS Anda kepada PPS di desa atau kelurahan.",
        ]
        let messages = try texts.map { try CompiledMessage($0) }
        let formatter = MessageFormatter(locale: "id", formats: LanguageTable.indonesian, isolation: .mixed, keepsCounts: true)
        func day(_ month: Int, _ day: Int) -> MessageValue { .dateTime(DateTimeValue(date: DateTimeValue.Day(year: 2019, month: month, day: day))) }
        func hour(_ hour: Int) -> MessageValue { .dateTime(DateTimeValue(time: DateTimeValue.Time(hour: hour, minute: 0))) }
        let values: [String: MessageValue] = [
            "cycle": .string("Pemilu 2019"), "region": .string("Kabupaten Bantul"), "votingDay": day(4, 17), "ballotCount": .integer(5), "pollsOpen": hour(7),
            "pollsClose": hour(13), "timeZone": .string("WIB"), "documents": .string("KTP-el dan surat pemberitahuan C6-KPU"), "deadline": day(4, 10),
        ]
        return median {
            for _ in 0..<1000 { for message in messages { guard formatter.format(message, values).errors.isEmpty else { return 0 } } }
            return 1000
        }
    }

    /// Microseconds of each of the pieces of work that a round says it did.
    private static func median(_ round: () -> Int) -> Double {
        _ = round()
        let costs = (0..<rounds).map { _ in
            let start = now()
            let count = round()
            return (now() - start) * 1e6 / Double(max(1, count))
        }
        return (costs.sorted()[rounds / 2] * 10).rounded() / 10
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func column(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }

    private static func right(_ number: Int, _ width: Int) -> String { String(repeating: " ", count: max(0, width - "\(number)".count)) + "\(number)" }
}
