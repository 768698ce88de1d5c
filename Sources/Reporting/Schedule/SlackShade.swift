/// How many days there are to spare, as a colour of the house; the number always stands beside it.
enum SlackShade: CaseIterable {
    case late, tight, fair, ample

    init(_ slack: Int) {
        switch slack {
        case ..<0: self = .late
        case ..<7: self = .tight
        case ..<21: self = .fair
        default: self = .ample
        }
    }

    var fill: String {
        switch self {
        case .late: "#6b4129"
        case .tight: "#c9946f"
        case .fair: "#c4addb"
        case .ample: "#ece3f5"
        }
    }

    var ink: String { self == .late ? "#ffffff" : "#1c1b1d" }

    func name(_ words: ReportWords) -> String {
        switch self {
        case .late: words.say("terlambat", "late")
        case .tight: words.say("0–6 hari", "0–6 days")
        case .fair: words.say("7–20 hari", "7–20 days")
        case .ample: words.say("21 hari atau lebih", "21 days or more")
        }
    }
}
