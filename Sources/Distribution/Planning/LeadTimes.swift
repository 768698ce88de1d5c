public import Diagnostics
public import Elections
internal import JSONText

/// How long each part of the work takes besides printing and the way, from `assets/distribution/lead-times.json`.
public struct LeadTimes: Sendable {
    /// Topics that a province does not want handed out in the quiet period, beyond what the law says.
    struct QuietPolicy: Sendable {
        var regions: Set<String>
        var topics: Set<String>
    }

    /// Where the figures come from.
    public var source: String
    public var confidence: Confidence
    /// In working days, like all but the last of the following.
    public var translationDays: Int
    public var signOffDays: Int
    /// From the order to the start of printing when the goods are bought directly.
    public var directOrderDays: Int
    /// The same with a tender.
    public var tenderDays: Int
    /// Orders above so many rupiah go to tender.
    public var directOrderLimit: Int
    public var packDays: Int
    public var dispatchDays: Int
    public var receiveDays: Int
    /// From the regency's warehouse to the villages, in calendar days.
    public var handOutDays: Int
    /// The most that a box may weigh.
    public var boxGrams: Int
    private var quietPolicies: [QuietPolicy]

    /// Topics that may not be handed out in a region from the first quiet day on.
    public func quietTopics(in region: RegionCode) -> Set<String> {
        quietPolicies.filter { $0.regions.contains(region.text) || $0.regions.contains(region.province.text) }
            .reduce(into: ["contestants"]) { $0.formUnion($1.topics) }
    }

    /// Reads the file.
    public static func read(_ bytes: [UInt8], path: String, facts: ElectionFacts) -> (leadTimes: LeadTimes?, diagnostics: [Diagnostic]) {
        let document = JSONDocument(bytes, path: path)
        guard let root = document.root else { return (nil, document.diagnostics) }
        root.allow([
            "source", "confidence", "translationDays", "signOffDays", "directOrderDays", "tenderDays", "directOrderLimit", "packDays", "dispatchDays",
            "receiveDays", "handOutDays", "boxGrams", "quietPolicies",
        ])
        func days(_ name: String) -> Int { root.required(name)?.integer(0...365) ?? 0 }
        var times = LeadTimes(
            source: root.required("source")?.string() ?? "", confidence: root.required("confidence")?.choice(of: Confidence.self) ?? .low,
            translationDays: days("translationDays"), signOffDays: days("signOffDays"), directOrderDays: days("directOrderDays"), tenderDays: days("tenderDays"),
            directOrderLimit: root.required("directOrderLimit")?.integer(0...1_000_000_000_000) ?? 0, packDays: days("packDays"), dispatchDays: days("dispatchDays"),
            receiveDays: days("receiveDays"), handOutDays: days("handOutDays"), boxGrams: root.required("boxGrams")?.integer(1...1_000_000) ?? 1, quietPolicies: [])
        for node in root["quietPolicies"]?.items() ?? [] {
            node.allow(["regions", "topics"])
            for code in node.required("regions")?.items() ?? [] {
                guard let text = code.string(), RegionCode(text).flatMap(facts.region) == nil else { continue }
                code.report(.unknownRegion, ["region": text, "suggestion": ""])
            }
            times.quietPolicies.append(QuietPolicy(
                regions: Set(node["regions"]?.items().compactMap(\.text) ?? []), topics: Set(node.required("topics")?.strings() ?? [])))
        }
        return (document.diagnostics.isEmpty ? times : nil, document.diagnostics)
    }
}
