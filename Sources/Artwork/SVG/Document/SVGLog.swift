internal import Diagnostics
internal import XMLTree

/// Collects what is wrong with one drawing; the same finding at the same place is told once.
final class SVGLog {
    let file: String
    let text: [UInt8]
    private let lines: [Substring]
    private var seen: Set<Diagnostic> = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether a limit has been passed: nothing more is read.
    private(set) var isOver = false

    init(file: String, bytes: [UInt8]) {
        self.file = file
        text = bytes
        // The lines are only quoted; a file beyond the limit is not taken apart.
        let text = bytes.count <= SVGLimits.bytes ? String(decoding: bytes, as: UTF8.self) : ""
        lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }

    func place(_ element: XMLElement) -> SourcePlace { place(element.line, element.column, length: element.name.count + 1) }

    private func place(_ line: Int, _ column: Int, length: Int) -> SourcePlace {
        let excerpt = line >= 1 && line <= lines.count ? String(lines[line - 1].prefix(400)) : ""
        return SourcePlace(file: file, line: line, column: column, length: length, excerpt: excerpt)
    }

    private func add(_ diagnostic: Diagnostic) {
        guard diagnostics.count < SVGLimits.findings, seen.insert(diagnostic).inserted else { return }
        diagnostics.append(diagnostic)
    }

    private func add(_ code: DiagnosticCode, _ element: XMLElement, _ arguments: [String: String], _ advice: SVGAdvice = .subset) {
        var arguments = arguments
        arguments["advice"] = advice.english
        arguments["adviceIndonesian"] = advice.indonesian
        add(Diagnostic(code, at: place(element), arguments))
    }

    // MARK: Findings

    /// Something that the subset does not have.
    func refuse(_ element: XMLElement, _ problem: String, _ advice: SVGAdvice) {
        add(.drawingUnsupported, element, ["problem": problem], advice)
    }

    /// A value that cannot be read.
    func refuse(_ element: XMLElement, value: String, of name: String, _ advice: SVGAdvice = .subset) {
        add(.drawingValue, element, ["name": name, "value": String(value.prefix(60))], advice)
    }

    /// A reference that leads nowhere, elsewhere, or to itself.
    func refuse(_ element: XMLElement, reference: String, _ advice: SVGAdvice = .subset) {
        add(.drawingReference, element, ["problem": reference], advice)
    }

    func refuse(_ element: XMLElement, colour: RGB) {
        add(.drawingColour, element, ["colour": colour.hex])
    }

    func refuse(_ element: XMLElement, scale problem: String) {
        add(.drawingScale, element, ["problem": problem], .scale)
    }

    func refuse(_ element: XMLElement, picture problem: String) {
        add(.drawingPicture, element, ["problem": problem], .embed)
    }

    /// A limit that was passed; ends the reading.
    func refuse(_ element: XMLElement, limit: Int, of what: String) {
        guard !isOver else { return }
        isOver = true
        add(.drawingLimit, element, ["what": what, "limit": String(limit)])
    }

    func tell(_ error: XMLError) {
        let place = place(error.line, error.column, length: 1)
        switch error.reason {
        case .syntax(let words): add(Diagnostic(.drawingSyntax, at: place, ["problem": words]))
        case .documentType: add(Diagnostic(.drawingDoctype, at: place))
        case .styleSheet:
            let advice = SVGAdvice.rule
            add(Diagnostic(.drawingUnsupported, at: place, [
                "problem": "a style sheet in another file", "advice": advice.english, "adviceIndonesian": advice.indonesian,
            ]))
        case .limit(let what, let allowed): add(Diagnostic(.drawingLimit, at: place, ["what": what, "limit": String(allowed)]))
        }
    }
}
