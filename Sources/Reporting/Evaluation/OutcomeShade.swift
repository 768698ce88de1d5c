/// How much arrived in time, as a colour of the house; the number always stands beside it.
enum OutcomeShade: CaseIterable {
    case all, most, half, less, unknown

    /// - Parameter whole: what was due.
    init(_ onTime: Int, of whole: Int) {
        switch onTime {
        case _ where whole == 0: self = .unknown
        case whole...: self = .all
        case _ where onTime * 10 >= whole * 9: self = .most
        case _ where onTime * 2 >= whole: self = .half
        default: self = .less
        }
    }

    var fill: String {
        switch self {
        case .all: "#ece3f5"
        case .most: "#c4addb"
        case .half: "#c9946f"
        case .less: "#6b4129"
        case .unknown: "#ffffff"
        }
    }

    var ink: String { self == .less ? "#ffffff" : "#1c1b1d" }

    func name(_ words: ReportWords) -> String {
        switch self {
        case .all: words.say("semua", "all")
        case .most: words.say("90 % atau lebih", "90% or more")
        case .half: words.say("50–89 %", "50–89%")
        case .less: words.say("kurang dari 50 %", "less than 50%")
        case .unknown: words.say("? tanpa tanda terima, – belum jatuh tempo", "? no receipt, – nothing due yet")
        }
    }
}
