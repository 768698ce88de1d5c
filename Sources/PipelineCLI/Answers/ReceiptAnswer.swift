internal import CampaignPipeline
internal import DelimitedText
internal import JSONText
internal import Receipts

/// What a file of receipts came to.
struct ReceiptAnswer: Answer {
    var outcome: ReceiptOutcome
    var language: ProgramLanguage

    var lines: [String] {
        var lines = ["\(outcome.file): \(form)"]
        lines.append(say(
            "Entered: \(outcome.entered) rows, \(outcome.received) pieces received, \(outcome.damaged) of them damaged.",
            "Dicatat: \(outcome.entered) baris, diterima \(outcome.received) lembar, rusak \(outcome.damaged)."))
        if outcome.skipped > 0 { lines.append(say("In the ledger already: \(outcome.skipped) rows.", "Sudah tercatat: \(outcome.skipped) baris.")) }
        if outcome.open > 0 { lines.append(say("Still open: \(outcome.open) rows.", "Belum diisi: \(outcome.open) baris.")) }
        return lines
    }

    private var form: String {
        switch outcome.form {
        case .workbook(let sheet): say("workbook, sheet \(sheet)", "buku kerja, lembar \(sheet)")
        case .text(let separator, let encoding):
            switch separator {
            case ";": say("separated by semicolons, \(encoding.rawValue)", "dipisahkan titik koma, \(encoding.rawValue)")
            case "\t": say("separated by tabs, \(encoding.rawValue)", "dipisahkan tab, \(encoding.rawValue)")
            default: say("separated by commas, \(encoding.rawValue)", "dipisahkan koma, \(encoding.rawValue)")
            }
        }
    }

    func write(to writer: inout JSONWriter) {
        writer.member("file", outcome.file)
        switch outcome.form {
        case .workbook(let sheet): writer.member("sheet", sheet)
        case .text(let separator, let encoding):
            writer.member("separator", String(separator))
            writer.member("encoding", encoding.rawValue)
        }
        writer.member("entered", outcome.entered)
        writer.member("skipped", outcome.skipped)
        writer.member("open", outcome.open)
        writer.member("received", outcome.received)
        writer.member("damaged", outcome.damaged)
    }
}
