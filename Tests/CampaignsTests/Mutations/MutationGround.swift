import Campaigns
import Elections
import Foundation
import Localization
import Testing
import Workspace

/// What all mutated campaigns are read against, loaded once.
struct MutationGround: Sendable {
    let facts: ElectionFacts
    let contracts: [TemplateContract]
    let wording: WordingCheck
    let formats: HouseFormats
    let drawings: [(path: String, bytes: [UInt8])]

    init() throws {
        facts = try Assets.facts()
        contracts = try Assets.contracts()
        let words = "assets/languages/plain-words.csv"
        wording = WordingCheck(facts: facts, plainWords: try #require(PlainWords.read(try Assets.bytes(words), path: words).words))
        let names = "assets/languages/days-and-months.csv"
        formats = HouseFormats(try #require(CalendarNames.read(try Assets.bytes(names), path: names).names))
        drawings = try MutationGround.names(in: "assets/illustrations").filter { $0.hasSuffix(".svg") }.map { name in
            (path: "assets/illustrations/" + name, bytes: try Assets.bytes("assets/illustrations/" + name))
        }
    }

    /// The shipped campaigns, the smallest first.
    static func campaigns() throws -> [String] {
        let sizes = try names(in: "campaigns").map { name in (name: name, size: try files(of: name).reduce(0) { $0 + $1.bytes.count }) }
        return sizes.sorted { ($0.size, $0.name) < ($1.size, $1.name) }.map(\.name)
    }

    /// The campaign's own file first, then its messages.
    static func files(of campaign: String) throws -> [(path: String, bytes: [UInt8])] {
        let folder = "campaigns/" + campaign
        let paths = [folder + "/campaign.json"] + (try names(in: folder + "/messages").map { folder + "/messages/" + $0 })
        return try paths.map { (path: $0, bytes: try Assets.bytes($0)) }
    }

    private static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Assets.root.appending(path: folder).path).filter { !$0.hasPrefix(".") }.sorted()
    }
}
