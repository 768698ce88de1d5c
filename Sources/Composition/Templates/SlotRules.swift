internal import Artwork
internal import JSONText

/// What `template.json` says about the slots of a page.
struct SlotRules {
    private var rules: [String: (role: TemplateSlot.Role, onDark: Bool, anchor: TemplateSlot.Anchor)] = [:]

    init(_ node: JSONNode?) {
        for (name, rule) in node?.members ?? [] {
            guard let role = SlotRules.role(rule) else {
                rule.refuse("an object with flow, headline, picture, qr, band or imprint")
                continue
            }
            let anchor = rule["anchor"]?.choice(of: TemplateSlot.Anchor.self) ?? .top
            rules[name] = (role, rule["dark"]?.bool() ?? false, anchor)
        }
    }

    func slot(_ slot: SVGSlot) -> TemplateSlot? {
        rules[slot.name].map { TemplateSlot(name: slot.name, role: $0.role, frame: slot.frame, onDark: $0.onDark, anchor: $0.anchor) }
    }

    private static func role(_ rule: JSONNode) -> TemplateSlot.Role? {
        if let flow = rule["flow"] {
            let parts = flow.items().map { $0.choice(of: FlowPart.self) }
            return parts.contains { $0 == nil } ? nil : .flow(parts.compactMap { $0 })
        }
        let roles: [(String, TemplateSlot.Role)] = [
            ("headline", .headline), ("picture", .picture), ("qr", .qr), ("band", .band), ("imprint", .imprint),
        ]
        return roles.first { rule[$0.0]?.bool() ?? false }?.1
    }
}
