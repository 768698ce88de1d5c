public import Diagnostics
public import Elections
internal import JSONText

/// The print shops, and which of them prints for whom, from `assets/distribution/shops.json`.
public struct PrintShops: Sendable {
    /// Where the figures come from.
    public var source: String
    public var confidence: Confidence
    public var shops: [PrintShop]
    private var shopByRegion: [String: Int] = [:]
    /// By campaign and region.
    private var moves: [String: Int] = [:]

    /// The shop of a consignment: where it was moved, else the shop of its region, else that of its province.
    public func shop(of campaign: String, in region: RegionCode) -> Int? {
        moves.isEmpty ? shop(of: region) : moves["\(campaign)/\(region.text)"] ?? shop(of: region)
    }

    private func shop(of region: RegionCode) -> Int? { shopByRegion[region.text] ?? shopByRegion[region.province.text] }

    /// Reads the file; every province must have a shop.
    public static func read(_ bytes: [UInt8], path: String, facts: ElectionFacts) -> (shops: PrintShops?, diagnostics: [Diagnostic]) {
        let document = JSONDocument(bytes, path: path)
        guard let root = document.root else { return (nil, document.diagnostics) }
        root.allow(["source", "confidence", "shops", "moves"])
        var result = PrintShops(
            source: root.required("source")?.string() ?? "", confidence: root.required("confidence")?.choice(of: Confidence.self) ?? .low, shops: [])
        for node in root.required("shops")?.items() ?? [] {
            guard let shop = shop(node, facts) else { continue }
            for code in node.required("regions")?.items() ?? [] {
                guard let text = code.string() else { continue }
                guard RegionCode(text).flatMap(facts.region) != nil else {
                    code.report(.unknownRegion, ["region": text, "suggestion": ""])
                    continue
                }
                result.shopByRegion[text] = result.shops.count
            }
            result.shops.append(shop)
        }
        for node in root["moves"]?.items() ?? [] { result.move(node, facts) }
        for region in facts.regions where region.code.isProvince && result.shop(of: region.code) == nil {
            (root["shops"] ?? root).report(.regionWithoutShop, ["region": "\(region.code.text) \(region.name)"])
        }
        return (document.diagnostics.isEmpty ? result : nil, document.diagnostics)
    }

    /// Prices of pieces whose template is not there.
    public func unknownTemplates(among templates: [String]) -> [Diagnostic] {
        shops.flatMap { shop in
            shop.piecePlaces.filter { !templates.contains($0.key) }.sorted { $0.key < $1.key }.map { name, place in
                Diagnostic(.unknownTemplate, at: place, ["template": name, "suggestion": Suggestion.nearest(to: name, among: templates) ?? ""])
            }
        }
    }

    private static func shop(_ node: JSONNode, _ facts: ElectionFacts) -> PrintShop? {
        node.allow(["id", "name", "region", "place", "sheetsPerDay", "setupSheets", "closedDays", "closedWeekdays", "sheetPrice", "setupPrice", "piecePrices", "regions"])
        let capacity = node.required("sheetsPerDay")
        guard let id = node.required("id")?.string(), let name = node.required("name")?.string(), let placeNode = node.required("place"),
            let place = placeNode.string(), let regionNode = node.required("region"), let regionText = regionNode.string(), let sheets = capacity?.integer(0...100_000_000),
            let setup = node.required("setupSheets")?.integer(0...1_000_000)
        else { return nil }
        guard let region = RegionCode(regionText), facts.region(region) != nil else {
            regionNode.report(.unknownRegion, ["region": regionText, "suggestion": ""])
            return nil
        }
        let weekdays = Set((node["closedWeekdays"]?.items() ?? []).compactMap { $0.integer(1...7) })
        if sheets == 0 { capacity?.report(.shopWithoutCapacity, ["shop": name]) }
        if weekdays.union([7]).count == 7 { node["closedWeekdays"]?.report(.shopNeverOpen, ["shop": name]) }
        let days = (node["closedDays"]?.items() ?? []).compactMap(RouteNetwork.day)
        var shop = PrintShop(
            id: id, name: name, region: region, place: place, sheetsPerDay: sheets, setupSheets: setup, sheetPrice: node["sheetPrice"]?.rupiah(),
            calendar: WorkCalendar(facts, region: region, closedDays: Set(days), closedWeekdays: weekdays), source: capacity?.place ?? node.place, placeSource: placeNode.place)
        shop.setupPrice = node["setupPrice"]?.rupiah()
        for (template, price) in node["piecePrices"]?.members ?? [] {
            shop.piecePrices[template] = price.rupiah()
            shop.piecePlaces[template] = price.place
        }
        return shop
    }

    private mutating func move(_ node: JSONNode, _ facts: ElectionFacts) {
        node.allow(["campaign", "region", "shop"])
        guard let campaign = node.required("campaign")?.string(), let region = node.required("region")?.string(), let target = node.required("shop"),
            let id = target.choice(shops.map(\.id)), let shop = shops.firstIndex(where: { $0.id == id })
        else { return }
        moves["\(campaign)/\(region)"] = shop
    }
}
