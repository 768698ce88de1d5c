internal import Campaigns
internal import Elections

/// The values of one field as campaigns hold them, each with the words that officers read in its drop-down.
struct Vocabulary: Hashable {
    /// The heading over its values on the sheet of choices.
    var name: String
    var values: [String]

    /// The words for a value; the value itself where it has none.
    func label(_ value: String) -> String { Vocabulary.labels["\(name)/\(value)"] ?? Vocabulary.labels[value] ?? value }

    /// The value that somebody wrote, as words or as it is, whatever the case.
    func value(_ written: String) -> String? {
        let wanted = written.lowercased()
        return values.first { $0 == written } ?? values.first { label($0).lowercased() == wanted || $0.lowercased() == wanted }
    }

    var allLabels: [String] { values.map(label) }

    static let cycles = Vocabulary(name: "Pemilihan", values: Cycle.allCases.map(\.rawValue))
    static let functions = Vocabulary(name: "Fungsi", values: Campaign.functions)
    static let audiences = Vocabulary(name: "Khalayak", values: Campaign.audiences)
    static let topics = Vocabulary(name: "Topik", values: Campaign.topics)
    static let levels = Vocabulary(name: "Tingkat wilayah", values: RegionRule.Level.allCases.map(\.rawValue))
    static let places = Vocabulary(name: "Wilayah dengan", values: RegionRule.Place.allCases.map(\.rawValue))
    static let voting = Vocabulary(name: "Cara memilih", values: VotingMethod.allCases.map(\.rawValue))
    static let contestants = Vocabulary(name: "Jumlah calon", values: RegionRule.Contestants.allCases.map(\.rawValue))
    static let edges = Vocabulary(name: "Dihitung dari", values: ["start", "end"])
    static let units = Vocabulary(name: "Dihitung per", values: CopiesRule.Unit.allCases.map(\.rawValue))
    static let sharing = Vocabulary(name: "Pembagian bahasa", values: CopiesRule.Languages.allCases.map(\.rawValue))
    static let states = Vocabulary(name: "Keadaan", values: Message.State.allCases.map(\.rawValue))
    static let flags = Vocabulary(name: "Ya atau tidak", values: ["true", "false"])
    /// The value of `targets` that is no language.
    static let regional = Vocabulary(name: "Bahasa tujuan", values: ["regional"])

    static let fixed = [
        cycles, functions, audiences, topics, levels, places, voting, contestants, edges, units, sharing, states, flags,
    ]
}
