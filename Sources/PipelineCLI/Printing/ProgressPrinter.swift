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
    /// When the first and the last edition of each campaign were done.
    private var spans: [String: ClosedRange<Double>] = [:]
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
        case .edition(let state):
            let time = now()
            let begun = start ?? time
            start = begun
            let span = spans[state.campaign] ?? (spans.values.map(\.upperBound).max() ?? begun)...time
            spans[state.campaign] = span.lowerBound...max(span.upperBound, time)
            let pause = isTerminal ? 0.1 : 10
            guard state.total > 0, time - lastShown >= pause || isTerminal && state.done == state.total else { return }
            lastShown = time
            let elapsed = time - begun
            let rate = elapsed > 0 ? Double(state.done) / elapsed : 0
            let left = rate > 0 ? Int((Double(state.total - state.done) / rate).rounded(.up)) : 0
            isTerminal ? bar(state, rate, left) : write("  \(state.done)/\(state.total)\n")
        case .waiting(let holder):
            let name = holder.map(String.init) ?? "?"
            write(language == .id ? "Menunggu proses \(name) selesai…\n" : "Waiting for process \(name) to end…\n")
        }
    }

    /// How long the editions of each campaign took, in seconds.
    var seconds: [String: Double] { spans.mapValues { $0.upperBound - $0.lowerBound } }

    mutating func clear() {
        if barShown { write("\r\u{1B}[K") }
        barShown = false
    }

    private mutating func bar(_ state: EditionProgress, _ rate: Double, _ left: Int) {
        let words = language == .id ? ["dibuat", "tetap", "gagal", "sisa"] : ["made", "kept", "failed", "left"]
        let counts = zip([state.made, state.kept, state.failed], words).filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
        let tail = " \(state.done)/\(state.total)  \(counts)  \(Int(rate))/s  \(words[3]) \(left) s  \(state.campaign)"
        let width = max(10, min(40, columns - tail.count - 3))
        let filled = width * state.done / state.total
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
