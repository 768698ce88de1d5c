/// The fields of `template.json`: what its reader allows, and what editors explain.
public enum TemplateSchema {
    /// The names in each kind of object.
    public static let names = template.names
    public static let trimNames = trim.names
    public static let typeNames = type.names
    public static let rangeNames = range.names
    public static let pageNames = page.names
    public static let drawingNames = drawing.names
    public static let slotNames = slot.names
    /// What may stand in a flow.
    public static let flowParts = parts.map(\.value)

    private static let length = SchemaShape.text(pattern: "^[0-9]+(?:\\.[0-9]+)? ?(?:mm|cm|in|pt|px)$")

    static let template = SchemaObject(fields: [
        SchemaField(
            "$schema", "Schema", "Where this description is, so that the editor can explain the fields.", .text(),
            examples: [#""../../schemas/template.schema.json""#]),
        SchemaField("name", "Name", "The name of the folder.", .text(), examples: [#""leaflet-a5""#]),
        SchemaField("title", "Title", "What people call the piece.", .text(), examples: [#""Selebaran A5""#]),
        SchemaField(
            "trim", "Trim", "The finished size. In px for a piece that is shown on a screen.", isRequired: true, .object(trim),
            examples: [#"{ "width": "148mm", "height": "210mm" }"#]),
        SchemaField("bleed", "Bleed", "How far art reaches over the trim.", isRequired: true, length, examples: [#""3mm""#]),
        SchemaField("safe", "Safe area", "How far copy and codes keep from the trim.", isRequired: true, length, examples: [#""5mm""#]),
        SchemaField(
            "blackOnly", "Black only", "Whether it is printed in black alone, as by a photocopier. Without it: false.", .flag, examples: ["true"]),
        SchemaField("pack", "Pack", "Pieces in a pack. Without it: 1.", .integer(1...100_000), examples: ["500"]),
        SchemaField("grammage", "Grammage", "Weight of the paper, in grams per square metre. Without it: 80.", .integer(20...1_000), examples: ["120"]),
        SchemaField("paper", "Paper", "What it is printed on; decides how much ink it holds. Without it: coated.", .choice(papers), examples: [#""coated""#]),
        SchemaField(
            "resolution", "Resolution",
            "Pixels to the inch that pictures must have at their size: 250 for a piece in the hand, 150 for a poster, 100 for a roll-up, 60 for a banner. Without it: 250.",
            .integer(10...1_200), examples: ["250"]),
        SchemaField("type", "Type", "The sizes of copy.", isRequired: true, .object(type), examples: [
            #"{ "ratio": 1.25, "body": { "largest": "15pt", "smallest": "11pt" }, "headline": { "largest": "44pt", "smallest": "28pt" } }"#,
        ]),
        SchemaField(
            "pages", "Pages", "The pages, in their order.", isRequired: true, .list(.object(page), least: 1),
            examples: [#"[{ "drawings": [{ "file": "front.svg" }], "slots": { "headline": { "headline": true } } }]"#]),
    ])

    static let trim = SchemaObject(fields: [
        SchemaField("width", "Width", "Of the finished piece.", isRequired: true, length, examples: [#""148mm""#]),
        SchemaField("height", "Height", "Of the finished piece.", isRequired: true, length, examples: [#""210mm""#]),
    ])

    static let range = SchemaObject(fields: [
        SchemaField("largest", "Largest", "The size that is tried first.", isRequired: true, length, examples: [#""15pt""#]),
        SchemaField("smallest", "Smallest", "The size below which copy does not fit.", isRequired: true, length, examples: [#""11pt""#]),
    ])

    static let type = SchemaObject(fields: [
        SchemaField("ratio", "Ratio", "From one step of the type scale to the next.", isRequired: true, .number(1...2), examples: ["1.25"]),
        SchemaField("body", "Body", "Running text; at least 7.5pt on paper.", isRequired: true, .object(range), examples: [#"{ "largest": "15pt", "smallest": "11pt" }"#]),
        SchemaField("headline", "Headline", "The headline.", isRequired: true, .object(range), examples: [#"{ "largest": "44pt", "smallest": "28pt" }"#]),
        SchemaField("imprint", "Imprint", "The small print. Without it: 6pt.", length, examples: [#""6pt""#]),
    ])

    static let page = SchemaObject(fields: [
        SchemaField(
            "drawings", "Drawings", "The drawings of the page; the first whose needs a piece meets is taken.", isRequired: true,
            .list(.object(drawing), least: 1), examples: [#"[{ "file": "front-dense.svg", "needs": ["papers"] }, { "file": "front.svg" }]"#]),
        SchemaField(
            "slots", "Slots", "What goes into the slots of the drawings, by the slot's name without slot-.", isRequired: true,
            .object(SchemaObject(fields: [], others: .object(slot))), examples: [#"{ "headline": { "headline": true, "dark": true } }"#]),
    ])

    static let drawing = SchemaObject(fields: [
        SchemaField("file", "File", "The SVG file in the template's folder.", isRequired: true, .text(), examples: [#""front.svg""#]),
        SchemaField("needs", "Needs", "The parts that a piece must have to get this drawing.", .list(.choice(parts)), examples: [#"["papers"]"#]),
        SchemaField(
            "longCopy", "For long copy", "Whether it has more room for copy, and is taken where copy does not fit the others. Without it: false.", .flag,
            examples: ["true"]),
    ])

    static let slot = SchemaObject(fields: [
        SchemaField("flow", "Flow", "Parts under one another, in this order.", .list(.choice(parts)), examples: [#"["lead", "when", "steps", "callout"]"#]),
        SchemaField("continues", "Continues", "The slot whose flow goes on here.", .text(), examples: [#""first""#]),
        SchemaField("headline", "Headline", "The headline stands here.", .flag, examples: ["true"]),
        SchemaField("picture", "Picture", "The campaign's picture stands here.", .flag, examples: ["true"]),
        SchemaField("qr", "QR code", "The QR code of the link stands here, as large as it can be.", .flag, examples: ["true"]),
        SchemaField("band", "Band", "The region's pattern fills this.", .flag, examples: ["true"]),
        SchemaField("imprint", "Imprint", "The small print stands here; every piece needs it.", .flag, examples: ["true"]),
        SchemaField("dark", "Dark", "Whether the ground is dark, so that copy is light. Without it: false.", .flag, examples: ["true"]),
        SchemaField("anchor", "Anchor", "Where copy stands in a slot that is higher. Without it: top.", .choice(anchors), examples: [#""middle""#]),
        SchemaField("takes", "Takes", "Slots whose room it takes when they stay empty.", .list(.text()), examples: [#"["picture"]"#]),
        SchemaField("most", "Most", "How many parts of the flow are shown: the first that there are.", .integer(1...parts.count), examples: ["1"]),
        SchemaField("disc", "Disc", "The colour of a disc behind the picture, by its name in assets/swatches.json.", .text(), examples: [#""paper""#]),
    ])

    private static let papers = [
        SchemaChoice(value: "coated", meaning: "Smooth paper or plastic: at most 300 % ink"),
        SchemaChoice(value: "uncoated", meaning: "Plain paper: at most 260 % ink"),
    ]

    private static let anchors = [
        SchemaChoice(value: "top", meaning: "At the top"), SchemaChoice(value: "middle", meaning: "In the middle"), SchemaChoice(value: "bottom", meaning: "At the bottom"),
    ]

    private static let parts = [
        SchemaChoice(value: "kicker", meaning: "The line above the headline"), SchemaChoice(value: "lead", meaning: "The first sentence"),
        SchemaChoice(value: "when", meaning: "Day and hours of voting"), SchemaChoice(value: "papers", meaning: "The ballot papers of the region"),
        SchemaChoice(value: "conditions", meaning: "Which papers a voter who moves is given"), SchemaChoice(value: "steps", meaning: "Numbered steps"),
        SchemaChoice(value: "callout", meaning: "A sentence that stands out"), SchemaChoice(value: "details", meaning: "Questions and answers"),
        SchemaChoice(value: "contact", meaning: "The office, whom to ask, and the link"), SchemaChoice(value: "office", meaning: "The office's address and telephone"),
    ]
}
