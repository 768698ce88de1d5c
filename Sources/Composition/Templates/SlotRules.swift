internal import Artwork
internal import Campaigns
internal import Diagnostics
internal import JSONText

/// What `template.json` says about the slots of a page.
struct SlotRules {
    private var rules: [String: (TemplateSlot.Role, JSONNode)] = [:]

    init(_ node: JSONNode?) {
        let names = (node?.members ?? []).map(\.0)
        for (name, rule) in node?.members ?? [] {
            rule.allow(TemplateSchema.slotNames)
            guard let role = SlotRules.role(rule, names) else {
                // A part or a slot that there is not has been told.
                if rule["flow"] == nil, rule["continues"] == nil { rule.refuse("an object with flow, continues, headline, picture, qr, band or imprint") }
                continue
            }
            for taken in rule["takes"]?.items() ?? [] { _ = taken.choice(names) }
            rules[name] = (role, rule)
        }
    }

    /// The names of the slots that have a rule, and where it stands, in the order of the file.
    var places: [(name: String, place: SourcePlace)] {
        rules.map { ($0.key, $0.value.1.place) }.sorted { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
    }

    func slot(_ slot: SVGSlot) -> TemplateSlot? {
        rules[slot.name].map { role, rule in
            TemplateSlot(
                name: slot.name, role: role, frame: slot.frame, onDark: rule["dark"]?.bool() ?? false,
                anchor: rule["anchor"]?.choice(of: TemplateSlot.Anchor.self) ?? .top, takes: rule["takes"]?.strings() ?? [],
                most: rule["most"]?.integer(1...FlowPart.allCases.count) ?? .max,
                disc: rule["disc"]?.string())
        }
    }

    private static func role(_ rule: JSONNode, _ names: [String]) -> TemplateSlot.Role? {
        if let flow = rule["flow"] {
            let parts = flow.items().map { $0.choice(of: FlowPart.self) }
            return parts.contains { $0 == nil } ? nil : .flow(parts.compactMap { $0 })
        }
        if let other = rule["continues"] { return other.choice(names).map { .continuation(of: $0) } }
        let roles: [(String, TemplateSlot.Role)] = [
            ("headline", .headline), ("picture", .picture), ("qr", .qr), ("band", .band), ("imprint", .imprint),
        ]
        return roles.first { rule[$0.0]?.bool() ?? false }?.1
    }
}
