public import Diagnostics
public import Elections
internal import JSONText

/// What each office may spend on printing and carriage in a cycle, from `assets/distribution/budget.json`, where there is one.
public struct Budget: Sendable {
    /// The most that an office may spend.
    public struct Ceiling: Sendable {
        public var cycle: Cycle
        public var office: BudgetOffice
        /// In whole rupiah.
        public var rupiah: Int
        /// Where the sum stands.
        public var place: SourcePlace
    }

    /// Where the figures come from.
    public var source: String
    public var confidence: Confidence
    public var ceilings: [Ceiling]

    func ceiling(of office: BudgetOffice, in cycle: Cycle) -> Ceiling? { ceilings.first { $0.office == office && $0.cycle == cycle } }

    /// Reads the file.
    public static func read(_ bytes: [UInt8], path: String, facts: ElectionFacts) -> (budget: Budget?, diagnostics: [Diagnostic]) {
        let document = JSONDocument(bytes, path: path)
        guard let root = document.root else { return (nil, document.diagnostics) }
        root.allow(["source", "confidence", "ceilings"])
        var budget = Budget(
            source: root.required("source")?.string() ?? "", confidence: root.required("confidence")?.choice(of: Confidence.self) ?? .low, ceilings: [])
        for node in root.required("ceilings")?.items() ?? [] {
            node.allow(["cycle", "office", "rupiah"])
            let sum = node.required("rupiah")
            guard let cycle = node.required("cycle")?.choice(of: Cycle.self), let officeNode = node.required("office"), let office = office(officeNode, facts),
                let rupiah = sum?.rupiah(atMost: 1_000_000_000_000_000)
            else { continue }
            guard budget.ceiling(of: office, in: cycle) == nil else {
                officeNode.report(.ceilingTwice, ["office": office.name, "cycle": cycle.rawValue])
                continue
            }
            budget.ceilings.append(Ceiling(cycle: cycle, office: office, rupiah: rupiah, place: sum?.place ?? node.place))
        }
        return (document.diagnostics.isEmpty ? budget : nil, document.diagnostics)
    }

    private static func office(_ node: JSONNode, _ facts: ElectionFacts) -> BudgetOffice? {
        guard let text = node.string() else { return nil }
        if text == "national" { return .national }
        if let code = RegionCode(text), facts.region(code) != nil { return .region(code) }
        node.report(.unknownOffice, ["value": text])
        return nil
    }
}
