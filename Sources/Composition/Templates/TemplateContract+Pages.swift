internal import Campaigns

extension TemplateContract {
    /// What the drawings of a template can hold, as campaigns see it.
    static func of(_ name: String, _ pages: [[TemplateDrawing]], isPrinted: Bool, takesTwoLanguages: Bool) -> TemplateContract {
        let roles = pages.joined().flatMap(\.slots).map(\.role)
        let parts = Set(roles.flatMap { role -> [FlowPart] in if case .flow(let parts) = role { parts } else { [] } })
        var slots: [Slot] = []
        if roles.contains(.headline) { slots.append(Slot("headline", .text, isRequired: true)) }
        for part in FlowPart.allCases where parts.contains(part) {
            switch part {
            case .kicker, .lead, .callout, .contact: slots.append(Slot(part.rawValue, .text))
            case .steps: slots.append(Slot("steps", .list, maximum: 5))
            case .details: slots += [Slot("details.title", .text), Slot("details", .list, maximum: 6)]
            case .when: slots.append(Slot("when", .flag))
            case .papers: slots.append(Slot("ballots", .flag))
            case .conditions: slots.append(Slot("moved", .flag))
            case .office: continue
            }
        }
        if roles.contains(.picture) { slots.append(Slot("picture", .image)) }
        if roles.contains(.qr) || parts.contains(.contact) { slots.append(Slot("link", .link)) }
        return TemplateContract(name: name, slots: slots, isPrinted: isPrinted, takesTwoLanguages: takesTwoLanguages)
    }
}
