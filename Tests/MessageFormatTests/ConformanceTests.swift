import Foundation
import MessageFormat
import Testing

/// Holds the engine against the conformance data of Unicode MessageFormat 2 (`messageformat2` in `CONFORMANCE_DIR`, else in
/// `../shared/conformance`).
struct ConformanceTests {
    /// Where the data leaves out errors that the specification asks for, with the reason.
    private static let moreErrors = [
        "functions/string.json 4":
            "a variable without a value is a bad operand of :string, as of any function, and a fallback is a bad selector (pattern-selection 15 lists both)",
    ]

    @Test func everyCasePasses() throws {
        let files = ConformanceCase.files()
        guard !files.isEmpty else {
            print("The conformance data of MessageFormat 2 is not here, so its cases are left out; set CONFORMANCE_DIR to run them.")
            return
        }
        var table = "MessageFormat 2            passed    of\n"
        var all = (passed: 0, of: 0)
        for file in files {
            let cases = try ConformanceCase.cases(of: file)
            let passed = cases.filter { one in
                let problems = problems(one)
                #expect(problems.isEmpty, "\(one.name): \(one.source.debugDescription): \(problems.joined(separator: "; "))")
                return problems.isEmpty
            }.count
            table += line(file, passed, cases.count)
            all = (all.passed + passed, all.of + cases.count)
        }
        print(table + line("all", all.passed, all.of))
        for (name, reason) in ConformanceTests.moreErrors.sorted(by: { $0.key < $1.key }) { print("more errors than listed: \(name): \(reason)") }
        #expect(all.of == 461)
    }

    private func line(_ name: String, _ passed: Int, _ of: Int) -> String {
        func right(_ number: Int) -> String { String(repeating: " ", count: max(0, 6 - "\(number)".count)) + "\(number)" }
        return name.padding(toLength: 27, withPad: " ", startingAt: 0) + right(passed) + right(of) + "\n"
    }

    private func problems(_ one: ConformanceCase) -> [String] {
        let message: CompiledMessage
        do {
            message = try CompiledMessage(one.source, functions: TestFunction.registry)
        } catch {
            let found = switch error {
            case .syntax: ["syntax-error"]
            case .model(let errors): errors.map(\.name)
            }
            return found == one.expectedErrors ? [] : ["refused: \(found) instead of \(one.expectedErrors)"]
        }
        let formatter = MessageFormatter(
            locale: one.locale, formats: LanguageTable.of(one.locale), isolation: one.isolates ? .standard : .none)
        let result = formatter.format(message, one.arguments)
        var problems: [String] = []
        if let expected = one.expected, Array(expected.unicodeScalars) != Array(result.text.unicodeScalars) {
            problems.append("\(result.text.debugDescription) instead of \(expected.debugDescription)")
        }
        let errors = result.errors.map(\.kind.rawValue)
        let isComplete = ConformanceTests.moreErrors[one.name] == nil
        if isComplete ? errors != one.expectedErrors : !errors.starts(with: one.expectedErrors) || errors.count == one.expectedErrors.count {
            problems.append("errors \(errors) instead of \(one.expectedErrors)")
        }
        if let expected = one.expectedParts {
            let parts = formatter.parts(message, one.arguments).parts.map(described)
            let isEqual = parts.count == expected.count && zip(parts, expected).allSatisfy { found, wanted in
                wanted.allSatisfy { key, value in "\(found[key] ?? "")" == "\(value)" }
            }
            if !isEqual { problems.append("parts \(parts) instead of \(expected)") }
        }
        return problems
    }

    /// A part as the data writes it.
    private func described(_ part: MessagePart) -> [String: Any] {
        switch part {
        case .text(let text): return ["type": "text", "value": text]
        case .isolation(let mark): return ["type": "bidiIsolation", "value": mark]
        case .fallback(let source): return ["type": "fallback", "source": source]
        case .markup(let markup):
            return [
                "type": "markup", "kind": markup.kind.rawValue, "name": markup.name, "id": markup.id ?? "",
                "options": markup.options.map { "\($0.name)=\($0.value)" },
            ]
        case .value(let value):
            return [
                "type": value.type, "value": value.text, "id": value.id ?? "", "dir": value.direction?.rawValue ?? "", "locale": value.locale,
                "parts": value.pieces.map { "\($0.type)=\($0.text)" },
            ]
        }
    }
}
