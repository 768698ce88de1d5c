internal import Diagnostics
internal import Elections

/// The fields of `campaign.json`.
enum CampaignSchema {
    /// The names at the top of the file.
    static let names = campaign(milestones: [], contracts: []).names

    static func campaign(facts: ElectionFacts, contracts: [TemplateContract]) -> SchemaObject {
        campaign(milestones: Cycle.allCases.map { ($0, facts.milestoneIDs(in: $0)) }, contracts: contracts)
    }

    private static func campaign(milestones: [(cycle: Cycle, ids: [String])], contracts: [TemplateContract]) -> SchemaObject {
        SchemaObject(fields: head + [
            SchemaField(
                "regions", "Regions", "Which regions the campaign concerns. The contests of the cycle decide; include and exclude correct them.",
                isRequired: true, .object(regions), examples: [#"{ "level": "regency", "where": "voting" }"#]),
            SchemaField(
                "languages", "Languages", "The language it is written in, and the languages in which it is made.", isRequired: true,
                .object(languages), examples: [#"{ "source": "id", "targets": "regional" }"#]),
            SchemaField(
                "units", "Units",
                "A CSV file in the campaign's folder with the columns code, name and region and any others: every row, such as a polling station, gets pieces of its own.",
                .text(pattern: #"^[^./\\][^/\\]*\.csv$"#), examples: [#""tps.csv""#]),
            SchemaField(
                "materials", "Materials", "What is made: one entry for each template.", isRequired: true,
                .list(.object(material(contracts)), least: 1),
                examples: [#"[{ "template": "poster-a3", "copies": { "per": "village", "count": 2, "spare": "2.5%" } }]"#]),
            SchemaField(
                "distribution", "Distribution", "When printing may start, and when the pieces must be in the regency's warehouse.", isRequired: true,
                .object(distribution), examples: [#"{ "ready": "2019-01-02", "arrive": { "milestone": "voting-day", "daysBefore": 21 } }"#]),
            SchemaField(
                "approvals", "Approvals", "The offices that have approved the campaign. With fewer than two, every piece is marked as a draft.",
                .list(.text()), examples: ["[]"]),
            SchemaField(
                "silence", "Silence", "Warnings about wording that are not to be told, each with the reason: by code, or by message and code.",
                .object(silence), examples: [#"{ "steps.2/long-sentence": "The law's own words." }"#]),
        ], conditions: milestones.map { cycle, ids in
            let milestone = SchemaShape.choice(SchemaChoice.of(ids, [:]))
            return SchemaCondition(
                field: "cycle", value: cycle.rawValue,
                narrowing: .narrowing([("distribution", .narrowing([("arrive", .narrowing([("milestone", milestone)]))]))]))
        })
    }

    private static let head = [
        SchemaField(
            "$schema", "Schema", "Where this description is, so that the editor can explain the fields.", .text(),
            examples: [#""../../assets/schemas/campaign.schema.json""#]),
        SchemaField(
            "id", "Id", "The name of the campaign's folder: small letters, digits and single hyphens.", isRequired: true,
            .text(pattern: "^(?!(?:\(reserved.joined(separator: "|")))$)[a-z0-9]+(?:-[a-z0-9]+)*$"), examples: [#""lima-surat-suara""#]),
        SchemaField(
            "title", "Title", "What people call the campaign.", isRequired: true, .text(), examples: [#""Kenali surat suara Anda""#]),
        SchemaField(
            "cycle", "Cycle", "The election for which it is made.", isRequired: true, .choice(SchemaMeanings.cycles), examples: [#""pemilu-2019""#]),
        SchemaField(
            "function", "Function", "The function of the public-relations office under which it is evaluated.", isRequired: true,
            .choice(SchemaMeanings.functions), examples: [#""voter-education""#]),
        SchemaField(
            "audiences", "Audiences", "Whom it addresses.", isRequired: true, .list(.choice(SchemaMeanings.audiences)),
            examples: [#"["general-public", "first-time-voters"]"#]),
        SchemaField(
            "topics", "Topics", "What it is about. Pieces about contestants are refused in the quiet period.", isRequired: true,
            .list(.choice(SchemaMeanings.topics)), examples: [#"["ballot-papers"]"#]),
    ]

    private static let silence = SchemaObject(
        fields: [], others: .text(pattern: "\\S"),
        namePattern: "^(?:.*/)?(?:\(DiagnosticCode.silenceable.map(\.rawValue).joined(separator: "|")))$")

    /// Ids that would collide with folders and files of the output.
    static let reserved = ["schedule", "evaluation", "manifest"]
    static let regionCode = "^[0-9]{2}(?:\\.[0-9]{2})?$"

    static let languages = SchemaObject(fields: [
        SchemaField(
            "source", "Source language", "The language in which the messages are written: Indonesian.", isRequired: true,
            .choice(SchemaChoice.of(LanguageRule.sources, ["id": "Indonesian"])), examples: [#""id""#]),
        SchemaField(
            "targets", "Languages made",
            "regional: Indonesian everywhere, and each region's own languages that have a file in messages. Or a list of languages, made in every region. Without it: Indonesian.",
            .either([.choice(SchemaChoice.of(["regional"], ["regional": "Indonesian, and the languages read in each region"])), .list(.text())]),
            examples: [#""regional""#, #"["id", "jv"]"#]),
    ])

    static let regions = SchemaObject(fields: [
        SchemaField(
            "level", "Level", "Whether pieces are made for each regency and city, or for each province. Without it: regency.",
            .choice(SchemaMeanings.levels), examples: [#""regency""#]),
        SchemaField(
            "where", "Where", "Which contests choose the regions; one of them or a list. Without it: voting.", oneOrSeveral(SchemaMeanings.places),
            examples: [#""voting""#, #"["bupati", "walikota"]"#]),
        SchemaField(
            "voting", "Way of voting",
            "Keeps only regions that vote in this way. Pieces that explain the marking of ballot papers leave out noken and mixed.",
            oneOrSeveral(SchemaMeanings.votingMethods), examples: [#""punched""#]),
        SchemaField(
            "contestants", "Contestants", "Keeps only regions with a single candidate, or only those with several.",
            .choice(SchemaMeanings.contestants), examples: [#""several""#]),
        SchemaField(
            "include", "Only these", "Keeps only these regions, by their Kemendagri codes; a province takes its regencies along.",
            .list(.text(pattern: regionCode)), examples: [#"["34", "31.71"]"#]),
        SchemaField(
            "exclude", "Not these", "Leaves these regions out, by their Kemendagri codes; a province takes its regencies along.",
            .list(.text(pattern: regionCode)), examples: [#"["91.02"]"#]),
    ])

    private static func oneOrSeveral(_ choices: [SchemaChoice]) -> SchemaShape { .either([.choice(choices), .list(.choice(choices))]) }

    static let arrival = SchemaObject(fields: [
        SchemaField(
            "milestone", "Milestone", "The legal stage before which the pieces must be there, by its id in the facts of the cycle.", isRequired: true,
            .text(), examples: [#""voting-day""#]),
        SchemaField(
            "daysBefore", "Days before", "So many days before the milestone. Without it: 0.", .integer(SchemaLimits.daysBefore), examples: ["21"]),
        SchemaField(
            "edge", "Edge", "Which end of a milestone that lasts several days is meant. Without it: start.", .choice(SchemaMeanings.edges),
            examples: [#""start""#]),
    ])

    static let distribution = SchemaObject(fields: [
        SchemaField("ready", "Ready", "The first day on which printing may start.", isRequired: true, .day, examples: [#""2019-01-02""#]),
        SchemaField(
            "arrive", "Arrive", "The last day to reach the regency's warehouse: a day, or so many days before a milestone.", isRequired: true,
            .either([.day, .object(arrival)]), examples: [#"{ "milestone": "voting-day", "daysBefore": 21 }"#, #""2019-03-27""#]),
        SchemaField(
            "allowLate", "Allow late dates", "The reason why dates may be printed that lie before the arrival, or shortly after it.", .text(),
            examples: [#""The notice board keeps the past deadlines on purpose.""#]),
    ])
}
