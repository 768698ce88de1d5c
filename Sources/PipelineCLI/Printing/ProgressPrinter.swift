internal import CampaignPipeline

/// Shows how far the work is: a bar on a terminal, a line now and then elsewhere.
struct ProgressPrinter: Sendable {
    var language: ProgramLanguage
    var isTerminal: Bool
    var columns: Int
    /// Seconds since the machine's start, never going back.
    var now: @Sendable () -> Double
    var write: @Sendable (String) -> Void

    private var start: Double?
    private var lastShown = -1.0
    private var barShown = false

    init(
        language: ProgramLanguage, isTerminal: Bool, columns: Int, now: @escaping @Sendable () -> Double, write: @escaping @Sendable (String) -> Void
    ) {
        self.language = language
        self.isTerminal = isTerminal
        self.columns = columns
        self.now = now
        self.write = write
    }

    mutating func show(_ event: ProgressEvent) {
        switch event {
        case .stage(let stage):
            clear()
            start = nil
            lastShown = now()
            if !isTerminal { write(word(stage) + "\n") }
        case .editions(let done, let total):
            let time = now()
            let begun = start ?? time
            start = begun
            let pause = isTerminal ? 0.1 : 10
            guard total > 0, time - lastShown >= pause || isTerminal && done == total else { return }
            lastShown = time
            let elapsed = time - begun
            let rate = elapsed > 0 ? Double(done) / elapsed : 0
            let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
            isTerminal ? bar(done, total, rate, left) : write("  \(done)/\(total)\n")
        }
    }

    mutating func clear() {
        if barShown { write("\r\u{1B}[K") }
        barShown = false
    }

    private mutating func bar(_ done: Int, _ total: Int, _ rate: Double, _ left: Int) {
        let tail = " \(done)/\(total)  \(Int(rate))/s  \(language == .id ? "sisa" : "left") \(left) s"
        let width = max(10, min(40, columns - tail.count - 3))
        let filled = width * done / total
        write("\r\u{1B}[K\(String(repeating: "█", count: filled))\(String(repeating: "░", count: width - filled))\(tail)")
        barShown = true
    }

    private func word(_ stage: ProgressEvent.Stage) -> String {
        switch (language, stage) {
        case (.en, .load): "Reading campaigns, templates and facts…"
        case (.en, .check): "Checking messages…"
        case (.en, .make): "Making editions…"
        case (.en, .schedule): "Planning the schedule…"
        case (.id, .load): "Membaca kampanye, templat, dan fakta…"
        case (.id, .check): "Memeriksa pesan…"
        case (.id, .make): "Membuat edisi…"
        case (.id, .schedule): "Menyusun jadwal…"
        }
    }
}
