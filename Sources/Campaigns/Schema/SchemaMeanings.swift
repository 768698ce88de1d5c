internal import Elections

/// What the values that a field may have mean, in plain words.
enum SchemaMeanings {
    static let cycles = Cycle.allCases.map { SchemaChoice(value: $0.rawValue, meaning: $0.title) }

    static let functions = SchemaChoice.of(Campaign.functions, [
        "public-relations": "Public relations of the commission",
        "socialisation": "Making the stages of the election known",
        "voter-education": "Teaching voters how and why to vote",
        "information-service": "Answering what people want to know",
    ])

    static let audiences = SchemaChoice.of(Campaign.audiences, [
        "general-public": "Everybody", "families": "Families", "first-time-voters": "People who vote for the first time",
        "young-voters": "Young voters", "women": "Women", "persons-with-disabilities": "Persons with disabilities",
        "special-needs": "Voters with special needs", "marginalised": "People at the margin of society", "communities": "Communities",
        "religious-groups": "Religious groups", "netizens": "People on the internet", "democracy-volunteers": "Volunteers for democracy",
        "parties-and-contestants": "Parties and contestants",
    ])

    static let topics = SchemaChoice.of(Campaign.topics, [
        "schedule": "The stages and their dates", "voter-list": "The list of voters", "contestants": "Who stands for election",
        "voting-day": "The day itself", "polling-place": "Where to vote", "documents": "What to bring", "hotline": "Whom to ask",
        "ballot-papers": "Which papers voters are given", "marking": "How a paper is marked", "access": "Voting with a disability",
        "money-politics": "Refusing money for votes", "hoaxes": "Recognising false news", "participation": "Taking part",
        "counting": "How votes are counted", "complaints": "How to complain", "moving": "Voting in another place",
        "single-candidate": "Contests with a single candidate",
    ])

    static let levels = SchemaChoice.of(RegionRule.Level.self, ["regency": "For each regency and city", "province": "For each province"])

    static let places = SchemaChoice.of(RegionRule.Place.self, [
        "voting": "Every region that votes in the cycle", "gubernur": "Regions that elect a governor", "bupati": "Regencies that elect a regent",
        "walikota": "Cities that elect a mayor", "all": "Every region, voting or not",
    ])

    static let votingMethods = SchemaChoice.of(VotingMethod.self, [
        "punched": "Papers are punched", "noken": "The noken system is used", "mixed": "Both are used, or it is not certain",
    ])

    static let contestants = SchemaChoice.of(RegionRule.Contestants.self, ["single": "A single candidate", "several": "Several candidates"])

    static let edges = SchemaChoice.of(DistributionRule.edges, ["start": "The first day", "end": "The last day"])

    static let units = SchemaChoice.of(CopiesRule.Unit.self, [
        "region": "The region as a whole", "district": "Each district (kecamatan)", "village": "Each village and urban ward",
        "polling-station": "Each polling station", "voters": "Voters, one piece for so many (every)",
        "unit": "Each row of the campaign's table of units",
    ])

    static let division = SchemaChoice.of(CopiesRule.Languages.self, [
        "share": "The number is divided among the languages", "each": "Each language gets the whole number",
    ])

    /// Those that can be made.
    static let renditions = SchemaChoice.of(Rendition.made.map(\.rawValue), [
        "svg": "The exact proof", "html": "A page for the screen and the printer", "png": "A thumbnail", "share": "A picture to send by WhatsApp",
        "text": "The words alone",
    ])

    static let states = SchemaChoice.of(Message.State.self, [
        "needs-translation": "Not translated yet", "needs-review": "To be read by somebody who knows the language",
        "translated": "Translated and not approved", "final": "Approved",
    ])

    static let fallbacks = SchemaChoice.of(Message.Fallback.self, [
        "may-fall-back": "The Indonesian wording takes its place", "must-translate": "The campaign is refused",
        "source-alongside": "The piece is made in both languages, side by side",
    ])

    /// A slot of a template as a field of `slots`.
    static func field(_ slot: TemplateContract.Slot) -> SchemaField {
        switch slot.kind {
        case .text, .link:
            SchemaField(
                slot.name, "Slot \(slot.name)", "The name of the message that fills it, when it is not `\(slot.name)`.", .text(),
                examples: ["\"leaflet.\(slot.name)\""])
        case .list:
            SchemaField(
                slot.name, "Slot \(slot.name)", "The beginning of the names of the messages that fill it: `x` for x.1, x.2 and so on.", .text(),
                examples: ["\"leaflet.\(slot.name)\""])
        case .image:
            SchemaField(
                slot.name, "Slot \(slot.name)", "The picture of the campaign.", .object(CampaignSchema.picture),
                examples: [#"{ "image": "images/kotak-suara.svg", "alt": "picture.alt" }"#])
        case .flag:
            SchemaField(slot.name, "Slot \(slot.name)", flag(slot.name), .flag, examples: ["true"])
        }
    }

    private static func flag(_ name: String) -> String {
        switch name {
        case "ballots": "Whether the ballot papers of the region are drawn."
        case "moved": "Whether the table is drawn that tells which papers a voter who moves is given."
        case "when": "Whether the day and the hours of voting are drawn."
        default: "Whether the program draws it."
        }
    }
}
