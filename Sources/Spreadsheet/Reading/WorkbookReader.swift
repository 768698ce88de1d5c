internal import XMLTree

/// Reads a workbook as Excel and LibreOffice write it (ECMA-376, transitional and strict): values only, by their places.
public struct WorkbookReader {
    static let mostCells = 200_000
    static let mostPartBytes = 32 << 20
    static let mostElements = 800_000
    static let mostSheets = 200

    private let parts: [String: [UInt8]]
    private var texts: [String] = []
    private var dateStyles: Set<Int> = []
    private var cells = 0
    private var findings: [CellFinding] = []

    /// The workbook in the bytes of a file, and the cells whose value could not be taken.
    public static func read(_ bytes: [UInt8]) throws(SpreadsheetError) -> (workbook: Workbook, findings: [CellFinding]) {
        var reader = WorkbookReader(parts: try PackageParts.read(bytes))
        let workbook = try reader.workbook()
        return (workbook, reader.findings)
    }

    private init(parts: [String: [UInt8]]) { self.parts = parts }

    private mutating func workbook() throws(SpreadsheetError) -> Workbook {
        let packageLinks = try links(of: "")
        guard let main = packageLinks.first(where: { $0.type.hasSuffix("/officeDocument") }), let root = try element(main.target),
            root.name == "workbook"
        else { throw .notAWorkbook("it holds no workbook") }
        let links = try links(of: main.target)
        if let part = links.first(where: { $0.type.hasSuffix("/sharedStrings") }), let table = try element(part.target) {
            texts = table.children.filter { $0.name == "si" }.map(WorkbookReader.text)
        }
        if let part = links.first(where: { $0.type.hasSuffix("/styles") }), let styles = try element(part.target) { readStyles(styles) }
        let from1904 = ["1", "true"].contains(root.children.first { $0.name == "workbookPr" }?["date1904"] ?? "")
        let entries = root.children.first { $0.name == "sheets" }?.children ?? []
        guard entries.count <= WorkbookReader.mostSheets else { throw .limit(what: "the sheets of a workbook", allowed: "200") }
        var sheets: [Sheet] = [], taken: Set<String> = []
        for entry in entries {
            let id = entry.attributes.first { $0.name == "id" && !$0.namespace.isEmpty }?.value
            guard let link = links.first(where: { $0.id == id }), link.type.hasSuffix("/worksheet") else { continue }
            // Two hundred sheets in one large part would be read two hundred times.
            guard taken.insert(link.target).inserted else { throw .hostile("two sheets are the part \(link.target)") }
            guard let content = try element(link.target) else { throw .damaged("the part \(link.target) is not there") }
            sheets.append(try sheet(content, name: entry["name"] ?? "", from1904))
        }
        guard !sheets.isEmpty else { throw .notAWorkbook("it has no sheet") }
        return Workbook(sheets: sheets)
    }

    // MARK: Parts

    private struct Link {
        var id: String
        var type: String
        var target: String
    }

    /// What a part refers to; paths are made absolute inside the container, links to the outside are left out.
    private func links(of part: String) throws(SpreadsheetError) -> [Link] {
        var folders = part.split(separator: "/").map(String.init)
        let name = folders.popLast() ?? ""
        let path = (folders + ["_rels", name + ".rels"]).joined(separator: "/")
        guard let root = try element(path) else { return [] }
        return root.children.compactMap { node in
            guard let id = node["Id"], let type = node["Type"], let target = node["Target"], node["TargetMode"] != "External" else { return nil }
            var steps = target.hasPrefix("/") ? [] : folders
            for step in target.split(separator: "/") {
                if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(String(step)) }
            }
            return Link(id: id, type: type, target: steps.joined(separator: "/"))
        }
    }

    private func element(_ path: String) throws(SpreadsheetError) -> XMLElement? {
        guard let bytes = parts[path] else { return nil }
        do {
            return try XMLDocument.parse(bytes, limits: XMLLimits(bytes: WorkbookReader.mostPartBytes, elements: WorkbookReader.mostElements, depth: 200))
        } catch {
            switch error.reason {
            case .syntax(let words): throw .damaged("\(path), line \(error.line): \(words)")
            case .documentType: throw .hostile("\(path) has a document type")
            case .styleSheet: throw .hostile("\(path) names a style sheet")
            case .limit(let what, let allowed): throw .limit(what: "the \(what) of \(path)", allowed: String(allowed))
            }
        }
    }

    private mutating func readStyles(_ root: XMLElement) {
        func list(_ name: String) -> [XMLElement] { root.children.first { $0.name == name }?.children ?? [] }
        var written: [Int: Bool] = [:]
        for format in list("numFmts") {
            guard let id = format["numFmtId"].flatMap({ Int($0) }) else { continue }
            written[id] = NumberFormat.isDate(format["formatCode"] ?? "")
        }
        for (index, style) in list("cellXfs").enumerated() {
            guard let id = style["numFmtId"].flatMap({ Int($0) }), written[id] ?? NumberFormat.isDate(builtIn: id) else { continue }
            dateStyles.insert(index)
        }
    }

    /// The text of a string item: its runs one after the other, phonetic guides left out.
    private static func text(_ item: XMLElement) -> String {
        CellText.unescaped(item.children.map { child in
            switch child.name {
            case "t": child.text
            case "r": child.children.filter { $0.name == "t" }.map(\.text).joined()
            default: ""
            }
        }.joined())
    }

    // MARK: Cells

    private mutating func sheet(_ root: XMLElement, name: String, _ from1904: Bool) throws(SpreadsheetError) -> Sheet {
        var sheet = Sheet(name: name)
        var row = 0
        for line in root.children.first(where: { $0.name == "sheetData" })?.children ?? [] where line.name == "row" {
            row = line["r"].flatMap { Int($0) } ?? row + 1
            var column = 0
            for node in line.children where node.name == "c" {
                var address = CellAddress(row: row, column: column + 1)
                if let written = node["r"] {
                    guard let read = CellAddress(written) else { throw .damaged("the sheet \(name) has a cell at `\(written.prefix(20))`") }
                    address = read
                }
                guard (1...CellAddress.mostRows).contains(address.row), (1...CellAddress.mostColumns).contains(address.column) else {
                    throw .damaged("the sheet \(name) has a cell outside of itself")
                }
                column = address.column
                cells += 1
                guard cells <= WorkbookReader.mostCells else { throw .limit(what: "the cells of a workbook", allowed: "200,000") }
                sheet[address] = Cell(try content(node, sheet: name, address, from1904))
            }
        }
        return sheet
    }

    private mutating func content(
        _ node: XMLElement, sheet: String, _ address: CellAddress, _ from1904: Bool
    ) throws(SpreadsheetError) -> Cell.Content {
        let value = node.children.first { $0.name == "v" }?.text
        let type = node["t"] ?? "n"
        if type == "inlineStr" { return filled(node.children.first { $0.name == "is" }.map(WorkbookReader.text) ?? "") }
        guard let value, !value.isEmpty else {
            if type != "str", node.children.contains(where: { $0.name == "f" }) {
                findings.append(CellFinding(sheet: sheet, cell: address, problem: .formulaWithoutValue))
            }
            return .empty
        }
        switch type {
        case "s":
            guard let index = Int(value), texts.indices.contains(index) else { throw .damaged("a cell refers to a text that there is not") }
            return filled(texts[index])
        case "str": return filled(CellText.unescaped(value))
        case "b": return .flag(value == "1" || value == "true")
        case "e":
            findings.append(CellFinding(sheet: sheet, cell: address, problem: .errorValue(value)))
            return .empty
        case "d": return SheetDate(prefixOf: value).map { .date($0) } ?? filled(value)
        default:
            guard let number = Double(value), number.isFinite else { throw .damaged("a cell holds `\(value.prefix(20))` as a number") }
            let isDate = node["s"].flatMap { Int($0) }.map(dateStyles.contains) ?? false
            if isDate, number >= 0, number < 3_000_000, let date = SheetDate(serial: Int(number), from1904: from1904) { return .date(date) }
            return .number(number)
        }
    }

    private func filled(_ text: String) -> Cell.Content { text.isEmpty ? .empty : .text(text) }
}
