internal import Distribution
internal import Elections

/// Dates, numbers and the words of the plan in the language of a report.
struct ReportWords: Sendable {
    let language: ReportLanguage

    func say(_ indonesian: String, _ english: String) -> String { language == .indonesian ? indonesian : english }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// *Rabu, 17 April 2019*.
    func day(_ date: CalendarDate) -> String {
        if language == .indonesian { return IndonesianText.day(date) }
        return "\(ReportWords.weekdays[(date.weekday - 1) % 7]), \(date.day) \(month(date))"
    }

    /// *April 2019*.
    func month(_ date: CalendarDate) -> String {
        language == .indonesian ? IndonesianText.month(date) : "\(ReportWords.months[(date.month - 1) % 12]) \(date.year)"
    }

    /// *17 Apr 2019*.
    func short(_ date: CalendarDate) -> String {
        language == .indonesian ? IndonesianText.short(date) : "\(date.day) \(ReportWords.months[(date.month - 1) % 12].prefix(3)) \(date.year)"
    }

    /// With points between thousands, in English commas.
    func number(_ value: Int) -> String {
        let text = IndonesianText.number(value)
        return language == .indonesian ? text : text.replacing(".", with: ",")
    }

    /// A count of a list, and how it differs from what would stand without it: *76 (+1)*, *512 (≈ −13)*.
    func compared(_ count: UnitComparison.Count) -> String {
        guard count.difference != 0 else { return number(count.listed) + (count.isEstimate ? " (≈ 0)" : "") }
        let sign = count.difference > 0 ? "+" : "\u{2212}"
        return "\(number(count.listed)) (\(count.isEstimate ? "≈ " : "")\(sign)\(number(abs(count.difference))))"
    }

    /// *Rp 1.250.000*, never broken at the end of a line.
    func money(_ sum: Int) -> String { Rupiah.text(sum, separator: language == .indonesian ? "." : ",").replacing(" ", with: "\u{A0}") }

    /// A weight in kilograms, rounded up.
    func kilograms(_ grams: Int) -> String { "\(number((grams + 999) / 1000)) kg" }

    func days(_ count: Int) -> String { say("\(number(count)) hari", count == 1 ? "1 day" : "\(number(count)) days") }

    func consignments(_ count: Int) -> String { say("\(number(count)) kiriman", count == 1 ? "1 consignment" : "\(number(count)) consignments") }

    func mode(_ mode: RouteLeg.Mode) -> String {
        switch mode {
        case .truck: say("truk", "truck")
        case .ship: say("kapal", "ship")
        case .boat: say("perahu", "boat")
        case .plane: say("pesawat", "plane")
        }
    }

    /// *bahasa Jawa*; the tag where we have no name.
    ///
    /// - Parameter isNamed: whether the word *bahasa* stands before it.
    func languageName(_ tag: String, isNamed: Bool = true) -> String {
        let parts = tag.split(separator: "+").map { part in
            ReportWords.languages.first { $0.tag == part }.map { say($0.indonesian, $0.english) } ?? String(part)
        }
        return say(isNamed ? "bahasa " : "", "") + parts.joined(separator: " + ")
    }

    private static let languages: [(tag: String, indonesian: String, english: String)] = [
        ("id", "Indonesia", "Indonesian"), ("jv", "Jawa", "Javanese"), ("su", "Sunda", "Sundanese"), ("mad", "Madura", "Madurese"),
        ("min", "Minangkabau", "Minangkabau"), ("ban", "Bali", "Balinese"), ("bug", "Bugis", "Buginese"), ("ace", "Aceh", "Acehnese"),
        ("bjn", "Banjar", "Banjarese"), ("en", "Inggris", "English"),
    ]

    /// What happens, as the name of a column or an appointment.
    func step(_ step: ConsignmentStep) -> String {
        switch step {
        case .copyFinal: say("Naskah final", "Copy final")
        case .translationBack: say("Terjemahan kembali", "Translations back")
        case .signOff: say("Persetujuan", "Sign-off")
        case .orderPlaced: say("Pesan cetak", "Order placed")
        case .printStart: say("Mulai cetak", "Printing begins")
        case .printEnd: say("Selesai cetak", "Printing ends")
        case .dispatch: say("Serah ke angkutan", "Dispatch")
        case .departure(let leg): say("Berangkat, ruas \(leg + 1)", "Departure, leg \(leg + 1)")
        case .legEnd(let leg): say("Tiba, ruas \(leg + 1)", "End of leg \(leg + 1)")
        case .arrival: say("Tiba di gudang", "Arrival at the warehouse")
        case .handOut: say("Dibagikan di desa", "Handed out in villages")
        }
    }
}
