internal import Diagnostics
internal import XMLTree

/// Reads XLIFF 1.2 as translators' programs write it.
struct XLIFFReader {
    /// 16 MiB, 200,000 elements, 60 levels.
    private static let limits = XMLLimits(bytes: 16 << 20, elements: 200_000, depth: 60)

    private let lines: TextLines
    private var contents = ReturnedTranslations()
    private(set) var diagnostics: [Diagnostic] = []

    private init(_ bytes: [UInt8], path: String) { lines = TextLines(bytes, path: path) }

    static func read(_ bytes: [UInt8], path: String) -> (contents: ReturnedTranslations, diagnostics: [Diagnostic]) {
        var reader = XLIFFReader(bytes, path: path)
        do {
            reader.root(try XMLDocument.parse(bytes, limits: limits))
        } catch {
            reader.refuse(error)
        }
        return (reader.contents, reader.diagnostics)
    }

    private mutating func refuse(_ error: XMLError) {
        let place = lines.place(line: error.line, column: error.column)
        switch error.reason {
        case .syntax(let problem): diagnostics.append(Diagnostic(.exchangeSyntax, at: place, ["problem": problem]))
        case .documentType, .styleSheet: diagnostics.append(Diagnostic(.exchangeDoctype, at: place))
        case .limit(let what, let allowed): diagnostics.append(Diagnostic(.exchangeLimit, at: place, ["what": what, "limit": String(allowed)]))
        }
    }

    private func place(_ element: XMLElement) -> SourcePlace { lines.tag(line: element.line, column: element.column) }

    private func isOurs(_ element: XMLElement, _ name: String) -> Bool { element.name == name && element.namespace == XLIFF.namespace }

    private mutating func root(_ root: XMLElement) {
        guard isOurs(root, "xliff") else {
            diagnostics.append(Diagnostic(.notExchange, at: place(root), ["found": root.namespace.isEmpty ? root.name : "\(root.name) (\(root.namespace))"]))
            return
        }
        for file in root.children where isOurs(file, "file") {
            var result = ReturnedTranslations.File(
                original: file["original"] ?? "", sourceLanguage: file["source-language"] ?? "", targetLanguage: file["target-language"], place: place(file),
                languagePlace: place(file))
            for body in file.children where isOurs(body, "body") { units(in: body, &result) }
            contents.files.append(result)
        }
    }

    private mutating func units(in parent: XMLElement, _ file: inout ReturnedTranslations.File) {
        for child in parent.children {
            if isOurs(child, "group") { units(in: child, &file) }
            if isOurs(child, "trans-unit") { file.units.append(unit(child)) }
        }
    }

    private mutating func unit(_ element: XMLElement) -> ReturnedTranslations.Unit {
        let id = element["id"] ?? ""
        var unit = ReturnedTranslations.Unit(
            id: id, approved: element["approved"] == "yes", notes: [], place: place(element), targetPlace: place(element))
        for child in element.children {
            if isOurs(child, "source") {
                var source = InlineText()
                inline(child, id, &source)
                unit.source = source
            } else if isOurs(child, "target") {
                var target = InlineText()
                inline(child, id, &target)
                unit.target = target.isEmpty ? nil : target
                unit.state = child["state"]
                unit.targetPlace = place(child)
            } else if isOurs(child, "note"), child["from"] != "developer", child["from"] != "pipeline", !child.text.isEmpty {
                unit.notes.append(child.text)
            }
        }
        return unit
    }

    /// Text and placeholders; marks that programs put round sentences are passed over.
    private mutating func inline(_ element: XMLElement, _ id: String, _ result: inout InlineText) {
        for (index, text) in element.texts.enumerated() {
            result.append(text)
            guard index < element.children.count else { continue }
            let child = element.children[index]
            if isOurs(child, "mrk") {
                inline(child, id, &result)
            } else if isOurs(child, "x") || isOurs(child, "ph"), let number = child["id"], child.children.isEmpty {
                result.parts.append(.placeholder(id: number, code: child["equiv-text"] ?? (child.text.isEmpty ? nil : child.text)))
            } else {
                diagnostics.append(Diagnostic(.unknownInline, at: place(child), ["unit": id, "element": child.name]))
            }
        }
    }
}
