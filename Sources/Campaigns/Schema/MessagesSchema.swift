/// The fields of `messages/<language>.json`.
enum MessagesSchema {
    static let catalogue = SchemaObject(fields: [
        SchemaField(
            "$schema", "Schema", "Where this description is, so that the editor can explain the fields.", .text(),
            examples: [#""../../../assets/schemas/messages.schema.json""#]),
        SchemaField(
            "$catalogue", "Catalogue", "What is to be known about this translation as a whole.", .object(head),
            examples: [#"{ "language": "jv", "register": "krama" }"#]),
        slot("kicker", "Kicker", "The small line above the headline.", "{$cycle} · {$region}"),
        slot("headline", "Headline", "The largest line.", "Kenali surat suara Anda"),
        slot("lead", "Lead", "The first sentence below the headline.", "Anda mendapat {$ballotCount :integer} surat suara."),
        slot("callout", "Callout", "One sentence that stands out.", "{$queueRule}."),
        slot("contact", "Contact", "Whom voters can ask.", "Tanyakan kepada PPS di desa atau kelurahan."),
        slot("link", "Link", "The address for more, printed and as a QR code.", "https://infopemilu.kpu.go.id"),
        slot("steps.1", "First step", "The steps are steps.1, steps.2 and so on, without gaps.", "Bawa {$documentsListed}."),
        slot("details.title", "Title of the details", "What stands above the details.", "Tanya jawab"),
        slot("details.1", "First detail", "The details are details.1, details.2 and so on, without gaps.", "TPS dibuka pukul {$pollsOpen :time}."),
        slot("picture.alt", "Picture in words", "What the picture shows, for those who cannot see it.", "Kotak suara."),
    ], others: message)

    private static func slot(_ name: String, _ title: String, _ description: String, _ example: String) -> SchemaField {
        SchemaField(name, title, description, message, examples: ["\"\(example)\""])
    }

    /// A text of MessageFormat 2, alone or with what translators must know.
    static let message = SchemaShape.either([.text(), .object(entry)])

    static let entry = SchemaObject(fields: [
        SchemaField(
            "text", "Text", "The wording. Facts are named, never typed: {$votingDay :date}, {$ballotCount :integer}.", isRequired: true, .text(),
            examples: [#""Bawa {$documentsListed}.""#]),
        SchemaField("note", "Note", "What translators should know.", .text(), examples: [#""Spoken to the reader; at most 40 characters.""#]),
        SchemaField(
            "state", "State", "How far the wording is. Without it: translated.", .choice(SchemaMeanings.states), examples: [#""needs-review""#]),
        SchemaField(
            "regions", "Regional wordings", "Another wording for a province or a regency, by its Kemendagri code.",
            .object(SchemaObject(fields: [], others: .text(), namePattern: CampaignSchema.regionCode)),
            examples: [#"{ "31": "Bawa KTP elektronik Anda." }"#]),
        SchemaField(
            "source", "Digest of the source", "Written by the import of translations; tells whether the source text has changed since.", .text(),
            examples: [#""9f86d081884c7d65""#]),
        SchemaField(
            "fallback", "Without a translation", "What happens in a language that has no translation of this message.",
            .choice(SchemaMeanings.fallbacks), examples: [#""may-fall-back""#]),
    ])

    static let head = SchemaObject(fields: [
        SchemaField("language", "Language", "The language of the file, the same as in its name.", .text(), examples: [#""jv""#]),
        SchemaField("register", "Register", "The level of speech.", .text(), examples: [#""krama""#]),
        SchemaField("orthography", "Orthography", "The spelling that is followed.", .text(), examples: [#""Pedoman 2006""#]),
        SchemaField("dialect", "Dialect", "The dialect that is followed.", .text(), examples: [#""Surakarta""#]),
        SchemaField("reviewer", "Reviewer", "Who has read the translation.", .text(), examples: [#""Balai Bahasa""#]),
        SchemaField("reviewed", "Reviewed", "The day on which it was read.", .text(), examples: [#""2019-01-10""#]),
    ])
}
