internal import CampaignPipeline
internal import JSONText

/// What happens during a run, for programs: one object a line. How long anything took is left out, so that two runs can be compared.
struct EventJSON: Sendable {
    /// Seconds since the machine's start.
    var now: @Sendable () -> Double
    private var lastTold = -1.0

    init(now: @escaping @Sendable () -> Double) { self.now = now }

    /// The line of an event; editions are told once a second, and the last of all.
    mutating func line(_ event: ProgressEvent) -> String? {
        switch event {
        case .stage(let stage): return EventJSON.line("stage") { $0.member("stage", stage.rawValue) }
        case .waiting(let holder): return EventJSON.line("waiting") { $0.member("holder", holder ?? 0) }
        case .edition(let state):
            let time = now()
            guard time - lastTold >= 1 || state.done == state.total else { return nil }
            lastTold = time
            return EventJSON.line("progress") { writer in
                writer.member("done", state.done)
                writer.member("of", state.total)
                writer.member("made", state.made)
                writer.member("kept", state.kept)
                writer.member("failed", state.failed)
                writer.member("campaign", state.campaign)
            }
        }
    }

    /// What the run came to: a line for each campaign and one for all.
    static func lines(_ summary: Summary) -> String {
        summary.campaigns.map { one in
            line("campaign") { writer in
                writer.member("cycle", one.cycle)
                writer.member("campaign", one.campaign)
                for (name, number) in [
                    ("regions", one.regions), ("editions", one.editions), ("made", one.made), ("kept", one.kept), ("removed", one.removed),
                    ("warnings", one.warnings), ("errors", one.errors), ("bytes", one.bytes),
                ] { writer.member(name, number) }
            }
        }.joined() + line("summary") { writer in
            for (name, number) in [
                ("made", summary.made), ("kept", summary.unchanged), ("removed", summary.removed), ("failed", summary.refusedEditions),
                ("stale", summary.stale), ("drafts", summary.drafts), ("warnings", summary.warnings), ("errors", summary.errors),
            ] { writer.member(name, number) }
            writer.member("refused", summary.refusedCampaigns)
            writer.member("stopped", summary.stoppedBy != nil)
        }
    }

    private static func line(_ event: String, _ members: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("event", event)
            members(&writer)
        }
        return String(decoding: writer.bytes, as: UTF8.self) + "\n"
    }
}
