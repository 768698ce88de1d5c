public import Diagnostics

/// A JSON file that people wrote, read field by field; collects everything that is wrong with it, with its place.
public final class JSONDocument {
    public let file: JSONFile
    public private(set) var diagnostics: [Diagnostic] = []
    private var content: JSONValue?

    public init(_ bytes: [UInt8], path: String) {
        file = JSONFile(path: path, bytes: bytes)
        do {
            let value = try JSONReader.read(bytes)
            content = value
            findDuplicates(value)
        } catch {
            refuse(error)
        }
    }

    /// The value of the whole file; `nil` where it is not JSON.
    public var root: JSONNode? { content.map { JSONNode(value: $0, name: "", document: self) } }

    /// Records a finding at a range of the file.
    public func report(_ code: DiagnosticCode, severity: Severity = .error, at range: JSONRange, _ arguments: [String: String]) {
        diagnostics.append(Diagnostic(code, severity: severity, at: file.place(range), arguments))
    }

    private func refuse(_ error: JSONSyntaxError) {
        let place = file.place(error.range)
        switch error.reason {
        case .syntax: findMistakes(place)
        case .encoding(let encoding):
            // Its lines cannot be shown as text.
            diagnostics.append(Diagnostic(.textEncoding, at: SourcePlace(file: file.path), ["encoding": encoding]))
        case .notUTF8(let byte):
            let shown = "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            diagnostics.append(Diagnostic(.invalidUTF8, at: place, ["byte": shown, "offset": String(error.range.start)]))
        case .limit(let limit): diagnostics.append(Diagnostic(limit.code, at: place, ["limit": limit.told]))
        }
    }

    /// Finds all that is wrong with the syntax, so that the second try succeeds.
    private func findMistakes(_ place: SourcePlace) {
        for mistake in JSONMistakeFinder.find(file.bytes) {
            diagnostics.append(Diagnostic(
                mistake.code, at: file.place(mistake.range), mistake.arguments, related: mistake.related.map { [file.place($0)] } ?? [],
                fix: mistake.fix.map { file.fix($0.range, $0.replacement) }))
        }
        if diagnostics.isEmpty { diagnostics.append(Diagnostic(.jsonSyntax, at: place, ["found": place.excerpt])) }
    }

    /// Keys are the same when they are equal as Unicode text: Swift compares strings by canonical equivalence.
    private func findDuplicates(_ value: JSONValue) {
        switch value.content {
        case .array(let items): items.forEach(findDuplicates)
        case .object(let members):
            var seen: [String: JSONRange] = [:]
            for member in members {
                if let first = seen[member.key] {
                    diagnostics.append(Diagnostic(
                        .duplicateKey, at: file.place(member.keyRange), ["key": member.key], related: [file.place(first)]))
                } else {
                    seen[member.key] = member.keyRange
                }
                findDuplicates(member.value)
            }
        default: break
        }
    }
}
