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
            diagnostics.append(diagnostic(error))
        }
    }

    /// The value of the whole file; `nil` where it is not JSON.
    public var root: JSONNode? { content.map { JSONNode(value: $0, name: "", document: self) } }

    /// Records a finding at a range of the file.
    public func report(_ code: DiagnosticCode, severity: Severity = .error, at range: JSONRange, _ arguments: [String: String]) {
        diagnostics.append(Diagnostic(code, severity: severity, at: file.place(range), arguments))
    }

    private func diagnostic(_ error: JSONSyntaxError) -> Diagnostic {
        let place = file.place(error.range)
        switch error.reason {
        case .syntax(let problem): return Diagnostic(.jsonSyntax, at: place, ["problem": problem])
        case .encoding(let encoding): return Diagnostic(.textEncoding, at: place, ["encoding": encoding])
        case .limit(let what, let allowed): return Diagnostic(.textLimit, at: place, ["what": what, "limit": allowed])
        }
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
