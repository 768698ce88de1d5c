extension CampaignSchema {
    static let materialNames = material([]).names

    static func material(_ contracts: [TemplateContract]) -> SchemaObject {
        let template: SchemaShape = contracts.isEmpty ? .text() : .choice(SchemaChoice.of(contracts.map(\.name), [:]))
        return SchemaObject(fields: [
            SchemaField(
                "id", "Id", "The name of the material in file names. Without it: the template's name. Needed when a template is used twice.",
                .text(), examples: [#""poster-a3""#]),
            SchemaField("template", "Template", "The designers' template that is filled.", isRequired: true, template, examples: [#""poster-a3""#]),
            SchemaField(
                "slots", "Slots",
                "What fills a slot when it is not the message of the same name: another message, a picture, or what the program draws itself.",
                .object(slots(contracts)), examples: [#"{ "headline": "leaflet.headline", "ballots": true }"#]),
            SchemaField(
                "copies", "Copies", "How many pieces each region gets.", isRequired: true, .object(copies),
                examples: [#"{ "per": "village", "count": 2, "spare": "2.5%" }"#, #"{ "per": "voters", "every": 50 }"#]),
            SchemaField(
                "renditions", "Renditions", "The forms in which it is written. Without it: svg, html and png.",
                .list(.choice(SchemaMeanings.renditions)), examples: [#"["svg", "html", "png"]"#]),
        ], conditions: contracts.map { contract in
            SchemaCondition(
                field: "template", value: contract.name, narrowing: .narrowing([("slots", .narrowing([], names: contract.slots.map(\.name)))]))
        })
    }

    /// Each slot that a template has, once, in the order of the contracts.
    private static func slots(_ contracts: [TemplateContract]) -> SchemaObject {
        var fields: [SchemaField] = []
        for slot in contracts.flatMap(\.slots) where !fields.contains(where: { $0.name == slot.name }) {
            fields.append(SchemaMeanings.field(slot))
        }
        return SchemaObject(fields: fields)
    }

    static let picture = SchemaObject(fields: [
        SchemaField(
            "image", "Image", "A drawing of the house, as in house:kotak-suara, or an SVG file below images in the campaign's folder.",
            isRequired: true, .text(pattern: "^(?:images/(?!.*\\.\\.).*\\.svg|house:[a-z0-9-]+)$"), examples: [#""house:kotak-suara""#, #""images/peta.svg""#]),
        SchemaField(
            "alt", "Picture in words", "The name of the message that says what the picture shows.", isRequired: true, .text(),
            examples: [#""picture.alt""#]),
    ])

    static let copies = SchemaObject(fields: [
        SchemaField("per", "Per", "What the pieces are counted by.", isRequired: true, .choice(SchemaMeanings.units), examples: [#""village""#]),
        SchemaField(
            "every", "Every", "With voters: one piece for so many voters.", .integer(SchemaLimits.every), examples: ["50"]),
        SchemaField("count", "Count", "So many pieces for each. Without it: 1.", .integer(SchemaLimits.count), examples: ["2"]),
        SchemaField(
            "spare", "Spare", "What is added for loss and damage: a share with one decimal at most. Without it: none.",
            .text(pattern: "^(?:100(?:\\.0)?|[0-9]{1,2}(?:\\.[0-9])?)%$"), examples: [#""2.5%""#]),
        SchemaField(
            "languages", "Languages", "How several languages divide the pieces of a region. Without it: share.", .choice(SchemaMeanings.division),
            examples: [#""share""#]),
    ], conditions: [SchemaCondition(field: "per", value: CopiesRule.Unit.voters.rawValue, needs: ["every"])])
}
