internal import Elections
internal import XMLTree

/// The three questions of the meeting and their answers: did it arrive, in time, where not.
struct EvaluationAnswers {
    /// Question, answer in a few words, and what it stands on.
    let all: [(question: String, answer: String, detail: [String])]

    private static let mostNames = 6

    init(_ report: EvaluationReport, _ outcomes: [RegionCode: RegionOutcome]) {
        let words = report.words, total = report.total
        let arrived = words.say("Sampai?", "Did it arrive?"), inTime = words.say("Tepat waktu?", "In time?"), where_ = words.say("Di mana tidak?", "Where not?")
        guard total.sentLines > 0 else {
            let nothing = words.say("Belum ada yang dikirim", "Nothing was sent")
            let why = words.say(
                "Buku penerimaan tidak memuat pelepasan untuk dicetak. Yang dapat dinilai hanya rencana, edisi yang dibuat, dan terjemahannya.",
                "The ledger has no release to print. Only the plan, the editions made and their translations can be judged.")
            all = [(arrived, nothing, [why])]
            return
        }
        let sent = words.say(
            "\(words.number(total.sent)) lembar dikirim ke \(words.number(EvaluationAnswers.regionsSentTo(report))) wilayah",
            "\(words.number(total.sent)) pieces sent to \(words.number(EvaluationAnswers.regionsSentTo(report))) regions")
        guard total.receiptLines > 0 else {
            all = [(arrived, words.say("Tidak diketahui", "Not known"), [sent, words.say("Belum ada tanda terima.", "There is no receipt.")])]
            return
        }
        func big(_ part: Int, _ whole: Int) -> String {
            words.share(part, of: whole) ?? words.say("\(words.number(part)) dari \(words.number(whole))", "\(words.number(part)) of \(words.number(whole))")
        }
        var first = (arrived, big(total.received, total.sent), [words.say(
            "\(words.number(total.received)) dari \(words.number(total.sent)) lembar yang dikirim diterima", "\(words.number(total.received)) of \(words.number(total.sent)) pieces sent were received")])
        if total.damaged > 0 { first.2.append(words.say("\(words.number(total.damaged)) lembar rusak", "\(words.number(total.damaged)) pieces damaged")) }
        if total.unknown > 0 {
            first.2.append(words.say(
                "\(words.number(total.unknown)) lembar tanpa tanda terima: tidak diketahui", "\(words.number(total.unknown)) pieces without a receipt: not known"))
        }
        let second = total.due == 0
            ? (inTime, words.say("Belum jatuh tempo", "Nothing due yet"), [])
            : (inTime, big(total.dueOnTime, total.due), [words.say(
                "\(words.number(total.dueOnTime)) dari \(words.number(total.due)) lembar yang jatuh tempo", "\(words.number(total.dueOnTime)) of \(words.number(total.due)) pieces that were due")])
        all = [first, second, EvaluationAnswers.places(where_, report, outcomes)]
    }

    /// As a list of definitions.
    func write(_ writer: inout MarkupWriter) {
        writer.raw("<dl class=\"answers\">\n")
        for (question, answer, detail) in all {
            writer.raw("<div><dt>")
            writer.text(question)
            writer.raw("</dt><dd><b>")
            writer.text(answer)
            writer.raw("</b>")
            for line in detail {
                writer.raw("<span>")
                writer.text(line)
                writer.raw("</span>")
            }
            writer.raw("</dd></div>\n")
        }
        writer.raw("</dl>\n")
    }

    private static func regionsSentTo(_ report: EvaluationReport) -> Int { Set(report.cycle.lines.filter { $0.sent != nil }.map(\.region)).count }

    private static func places(_ question: String, _ report: EvaluationReport, _ outcomes: [RegionCode: RegionOutcome]) -> (String, String, [String]) {
        let words = report.words
        let wrong = outcomes.filter { $0.value != .complete }
        guard !outcomes.isEmpty else { return (question, "–", []) }
        guard !wrong.isEmpty else {
            return (question, words.say("Tidak ada", "Nowhere"), [words.say(
                "Semua \(words.number(outcomes.count)) wilayah lengkap dan tepat waktu", "All \(words.number(outcomes.count)) regions complete and on time")])
        }
        let kinds = [RegionOutcome.short, .late, .unknown].compactMap { kind in
            let count = wrong.values.count { $0 == kind }
            return count == 0 ? nil : "\(kind.name(words)): \(words.number(count))"
        }
        let order = wrong.keys.sorted { (report.cycle.regions[$0]?.voters ?? 0, $1) > (report.cycle.regions[$1]?.voters ?? 0, $0) }
        let names = order.prefix(mostNames).map { report.cycle.regions[$0]?.name ?? $0.text }.joined(separator: ", ")
        return (
            question, words.say("\(words.number(wrong.count)) dari \(words.number(outcomes.count)) wilayah", "\(words.number(wrong.count)) of \(words.number(outcomes.count)) regions"),
            [kinds.joined(separator: "; "), names + (order.count > mostNames ? ", …" : "")])
    }
}
