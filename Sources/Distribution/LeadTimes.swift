public import Diagnostics
public import Elections
internal import JSONText

/// How long each part of the way takes, from `assets/distribution/lead-times.json`.
public struct LeadTimes: Sendable {
    /// Regions that are reached in the same time.
    public struct Group: Sendable, Hashable {
        public var id: String
        public var name: String
        /// From the print shop to the regency's warehouse, in calendar days.
        public var transportDays: Int
    }

    /// Where the figures come from.
    public var source: String
    public var confidence: Confidence
    /// In working days, like the next three.
    public var printDays: Int
    public var packDays: Int
    public var dispatchDays: Int
    public var receiveDays: Int
    /// From the regency's warehouse to the villages, in calendar days.
    public var handOutDays: Int
    public var groups: [Group]
    private var groupByCode: [String: Int] = [:]

    /// The group of a region: its own, else its province's.
    public func group(of code: RegionCode) -> Group? {
        (groupByCode[code.text] ?? groupByCode[code.province.text]).map { groups[$0] }
    }

    /// Reads the file; every province must belong to a group.
    public static func read(_ bytes: [UInt8], path: String, facts: ElectionFacts) -> (leadTimes: LeadTimes?, diagnostics: [Diagnostic]) {
        let document = JSONDocument(bytes, path: path)
        guard let root = document.root else { return (nil, document.diagnostics) }
        func days(_ name: String) -> Int { root.required(name)?.integer(0...365) ?? 0 }
        var times = LeadTimes(
            source: root.required("source")?.string() ?? "", confidence: root.required("confidence")?.choice(of: Confidence.self) ?? .low,
            printDays: days("printDays"), packDays: days("packDays"), dispatchDays: days("dispatchDays"), receiveDays: days("receiveDays"),
            handOutDays: days("handOutDays"), groups: [])
        for node in root.required("groups")?.items() ?? [] {
            guard let id = node.required("id")?.string(), let name = node.required("name")?.string(),
                let transport = node.required("transportDays")?.integer(0...365)
            else { continue }
            for code in node.required("regions")?.items() ?? [] {
                guard let text = code.string() else { continue }
                guard RegionCode(text).flatMap(facts.region) != nil else {
                    code.report(.unknownRegion, ["region": text, "suggestion": ""])
                    continue
                }
                times.groupByCode[text] = times.groups.count
            }
            times.groups.append(Group(id: id, name: name, transportDays: transport))
        }
        for region in facts.regions where region.code.isProvince && times.group(of: region.code) == nil {
            root.report(.missingField, ["field": "groups: \(region.code.text)"])
        }
        return (document.diagnostics.isEmpty ? times : nil, document.diagnostics)
    }
}
