/// How far a consignment is, by the ledger; the worst first.
enum ActualState: CaseIterable {
    /// Its last day has passed, and of all or a part of it there is no receipt.
    case overdue
    /// Its last day has passed, and less arrived than was sent.
    case short
    /// All of it arrived, some of it after its last day.
    case late
    /// Its last day has passed, and it was not even released.
    case notReleased
    /// Some of it arrived, and there is time for the rest.
    case partial
    /// Released, nothing received, and there is time.
    case underway
    /// All of it arrived in time.
    case arrived
    /// Neither released nor due.
    case waiting

    func name(_ words: ReportWords) -> String {
        switch self {
        case .overdue: words.say("lewat batas, tanda terima belum ada atau belum lengkap", "overdue, receipts missing")
        case .short: words.say("kurang", "short")
        case .late: words.say("tiba, sebagian terlambat", "arrived, partly late")
        case .notReleased: words.say("lewat batas, belum dilepas", "overdue, not released")
        case .partial: words.say("tiba sebagian", "partly arrived")
        case .underway: words.say("dilepas, belum diterima", "released, not received")
        case .arrived: words.say("tiba tepat waktu", "arrived in time")
        case .waiting: words.say("belum dilepas", "not released yet")
        }
    }

    /// A name for files.
    var id: String {
        switch self {
        case .overdue: "overdue"
        case .short: "short"
        case .late: "late"
        case .notReleased: "overdue-not-released"
        case .partial: "partial"
        case .underway: "underway"
        case .arrived: "arrived"
        case .waiting: "waiting"
        }
    }

    /// Whether somebody must ask what happened.
    var isWrong: Bool { [.overdue, .short, .late, .notReleased].contains(self) }
}
