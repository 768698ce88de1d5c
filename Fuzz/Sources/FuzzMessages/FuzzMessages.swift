import MessageFormat

/// Reads what libFuzzer makes up as a message, and fills it as text and as parts, which must say the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let message: CompiledMessage
    do {
        message = try CompiledMessage(text)
    } catch {
        if let offset = error.offset, offset < 0 || offset > text.unicodeScalars.count { preconditionFailure("an error outside the text") }
        return 0
    }
    for formatter in formatters {
        let filled = formatter.format(message, arguments), parts = formatter.parts(message, arguments)
        if parts.errors != filled.errors || joined(parts.parts) != filled.text { preconditionFailure("text and parts disagree") }
    }
    return 0
}

private func joined(_ parts: [MessagePart]) -> String {
    parts.map { part in
        switch part {
        case .text(let text), .isolation(let text): text
        case .value(let value): value.text
        case .fallback(let source): "{\(source)}"
        case .markup: ""
        }
    }.joined()
}

private let formatters = [
    MessageFormatter(locale: "id", formats: LanguageTable.indonesian, timeZone: DateTimeValue.Zone(identifier: "Asia/Jakarta")),
    MessageFormatter(locale: "en", formats: LanguageTable.english, isolation: .none),
    MessageFormatter(locale: "ms-Arab", formats: LanguageTable.malay, isolation: .mixed),
]

private let arguments: [String: MessageValue] = [
    "n": .integer(.min), "s": .string("Asia/Jayapura"), "t": .boolean(true), "l": .list(["a", "b", "c"]), "c": .custom(0),
    "d": .dateTime(DateTimeValue(date: DateTimeValue.Day(year: 9999, month: 12, day: 31))), "h": .dateTime(DateTimeValue(time: DateTimeValue.Time(hour: 23, minute: 59))),
    "m": .money(DecimalNumber(-5), currency: "IDR"),
]
