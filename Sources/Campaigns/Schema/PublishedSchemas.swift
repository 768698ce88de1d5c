public import Elections

/// The schemas for editors and validators, made from the descriptions that the readers use.
public enum PublishedSchemas {
    /// A file in `assets/schemas`, and its text.
    public struct File: Sendable, Hashable {
        public var name: String
        public var text: String
    }

    /// All of them; milestones come from the facts, templates and their slots from the contracts.
    public static func files(facts: ElectionFacts, contracts: [TemplateContract]) -> [File] {
        [
            File(name: "campaign.schema.json", text: SchemaWriter.file(
                title: "Campaign",
                description: "A voter education campaign: what is made, for whom, where, in which languages, and when it must arrive.",
                CampaignSchema.campaign(facts: facts, contracts: contracts))),
            File(name: "messages.schema.json", text: SchemaWriter.file(
                title: "Messages",
                description: "The messages of a campaign in one language, each under the name of the slot that it fills.",
                MessagesSchema.catalogue)),
            File(name: "template.schema.json", text: SchemaWriter.file(
                title: "Template", description: "A designers' template: its measures, its drawings, and what goes into their slots.",
                TemplateSchema.template)),
        ]
    }
}
