internal import Diagnostics
internal import Elections

/// Fills a pattern with the facts of one region, in one language.
struct MessageFormatter {
    let facts: ElectionFacts
    let region: RegionCode
    let cycle: Cycle
    let language: String
    let calendar: CalendarNames
    /// Variables that are no facts, such as the edition's code.
    var extra: [String: String] = [:]

    /// What a message came to.
    struct Result {
        var text = ""
        var origins: [FactOrigin] = []
        var dates: [(variable: String, date: CalendarDate)] = []
        /// Variables that are not known for the region.
        var unknown: [String] = []
    }

    func format(_ pattern: MessagePattern) -> Result {
        var result = Result()
        let formats = calendar.formats(of: language)
        var afterNumber = false
        for part in pattern.parts {
            switch part {
            case .text(let text):
                // A count and the word that it counts never part at the end of a line.
                result.text += afterNumber && text.hasPrefix(" ") ? "\u{00A0}" + text.dropFirst() : text
                afterNumber = false
            case .placeholder(let placeholder):
                if let value = extra[placeholder.variable] {
                    result.text += value
                    continue
                }
                guard let value = facts.variable(placeholder.variable, for: region, in: cycle, language: language) else {
                    result.unknown.append(placeholder.variable)
                    continue
                }
                result.origins += value.origins
                if case .integer = value.content { afterNumber = true }
                if case .date(let date) = value.content { result.dates.append((placeholder.variable, date)) }
                result.text += MessageFormatter.text(value, placeholder, formats)
            }
        }
        return result
    }

    private static func text(_ value: VariableValue, _ placeholder: MessagePattern.Placeholder, _ formats: LanguageFormats) -> String {
        switch value.content {
        case .text(let text): return text
        case .integer(let number): return formats.integer(number)
        case .time(let time): return formats.time(time)
        case .list(let items): return formats.list(items)
        case .date(let date):
            let options = Dictionary(placeholder.options.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
            let fields = Set((options["fields"] ?? "year-month-day-weekday").split(separator: "-").map(String.init))
            return formats.date(date, fields: fields, length: options["length"] ?? "long")
        }
    }
}
