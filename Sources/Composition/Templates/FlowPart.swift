/// What may stand in a flow, in the words of `template.json`.
public enum FlowPart: String, Sendable, CaseIterable {
    case kicker, lead, when, papers, conditions, steps, callout, details, contact, office
}
