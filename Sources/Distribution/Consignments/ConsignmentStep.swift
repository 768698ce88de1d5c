/// What has to happen with a consignment, in the order of the way.
public enum ConsignmentStep: Sendable, Hashable, Comparable {
    case copyFinal
    case translationBack
    case signOff
    case orderPlaced
    case printStart
    case printEnd
    case dispatch
    /// Leaving on a leg of the way, counted from 0.
    case departure(Int)
    /// The end of a leg.
    case legEnd(Int)
    /// In the regency's warehouse, received and counted.
    case arrival
    /// In the villages.
    case handOut

    /// A name for files and identifiers.
    public var name: String {
        switch self {
        case .copyFinal: "copy-final"
        case .translationBack: "translation-back"
        case .signOff: "sign-off"
        case .orderPlaced: "order-placed"
        case .printStart: "print-start"
        case .printEnd: "print-end"
        case .dispatch: "dispatch"
        case .departure(let leg): "departure-\(leg + 1)"
        case .legEnd(let leg): "leg-end-\(leg + 1)"
        case .arrival: "arrival"
        case .handOut: "hand-out"
        }
    }
}
