public import Diagnostics
public import Elections
internal import JSONText

/// Places and the legs between them, from `assets/distribution/routes.json`.
public struct RouteNetwork: Sendable {
    /// A place where boxes change from one vehicle to the next, or a regency's warehouse.
    public struct Place: Sendable, Hashable {
        public var id: String
        public var name: String
    }

    /// Where the figures come from.
    public var source: String
    public var confidence: Confidence
    public var places: [Place]
    public var legs: [RouteLeg]
    private var placeByID: [String: Int] = [:]
    private var placeByRegion: [String: Int] = [:]
    /// By the place where they begin, then by the place that is reached: the leg by which one arrives.
    private var arrivals: [String: [Int?]] = [:]

    /// The legs from a place to a region in their order; `nil` when there is no way.
    public func route(from place: String, to region: RegionCode) -> [Int]? {
        guard let end = destination(of: region), let start = placeByID[place], let reached = arrivals[place] else { return nil }
        var route: [Int] = []
        var at = end
        while at != start {
            guard let leg = reached[at], let from = placeByID[legs[leg].from] else { return nil }
            route.append(leg)
            at = from
        }
        return route.reversed()
    }

    /// The name of a place.
    public func name(of id: String) -> String { placeByID[id].map { places[$0].name } ?? id }

    private func destination(of region: RegionCode) -> Int? { placeByRegion[region.text] ?? placeByRegion[region.province.text] }

    // MARK: Reading

    /// Reads the file; every region must have a way from its shop.
    public static func read(_ bytes: [UInt8], path: String, facts: ElectionFacts, shops: PrintShops) -> (network: RouteNetwork?, diagnostics: [Diagnostic]) {
        let document = JSONDocument(bytes, path: path)
        guard let root = document.root else { return (nil, document.diagnostics) }
        root.allow(["source", "confidence", "carriage", "places", "legs", "destinations"])
        var network = RouteNetwork(
            source: root.required("source")?.string() ?? "", confidence: root.required("confidence")?.choice(of: Confidence.self) ?? .low, places: [], legs: [])
        for node in root.required("places")?.items() ?? [] {
            guard let id = node.required("id")?.string(), let name = node.required("name")?.string() else { continue }
            network.placeByID[id] = network.places.count
            network.places.append(Place(id: id, name: name))
        }
        root["carriage"]?.allow(RouteLeg.Mode.allCases.map(\.rawValue))
        var prices: [RouteLeg.Mode: CarriagePrice] = [:]
        for mode in RouteLeg.Mode.allCases { prices[mode] = root["carriage"]?[mode.rawValue].flatMap(CarriagePrice.read) }
        for node in root.required("legs")?.items() ?? [] { if let leg = network.leg(node, prices) { network.legs.append(leg) } }
        var destinations: [Int: SourcePlace] = [:]
        for node in root.required("destinations")?.items() ?? [] {
            guard let place = node.required("place").flatMap({ network.place($0) }) else { continue }
            destinations[place] = node["place"]?.place
            for code in node.required("regions")?.items() ?? [] {
                guard let text = code.string() else { continue }
                guard RegionCode(text).flatMap(facts.region) != nil else {
                    code.report(.unknownRegion, ["region": text, "suggestion": ""])
                    continue
                }
                network.placeByRegion[text] = place
            }
        }
        guard document.diagnostics.isEmpty else { return (nil, document.diagnostics) }
        network.findWays(from: shops)
        let missing = network.missing(facts, shops, destinations, (root["destinations"] ?? root).place)
        return (missing.isEmpty ? network : nil, missing)
    }

    private func place(_ node: JSONNode) -> Int? { node.choice(places.map(\.id)).flatMap { placeByID[$0] } }

    /// - Parameter prices: what a way of each mode costs unless the leg says otherwise.
    private func leg(_ node: JSONNode, _ prices: [RouteLeg.Mode: CarriagePrice]) -> RouteLeg? {
        node.allow(["from", "to", "mode", "days", "departures", "wetSeason", "carriage"])
        let departuresNode = node["departures"]
        guard let from = node.required("from").flatMap(place), let to = node.required("to").flatMap(place),
            let mode = node.required("mode")?.choice(of: RouteLeg.Mode.self), let days = node.required("days")?.integer(0...120),
            let departures = departuresNode.map(RouteNetwork.departures) ?? .daily
        else { return nil }
        let wet = node["wetSeason"]
        wet?.allow(["months", "days"])
        return RouteLeg(
            from: places[from].id, to: places[to].id, mode: mode, days: days, departures: departures,
            wetMonths: Set((wet?.required("months")?.items() ?? []).compactMap { $0.integer(1...12) }),
            wetDays: wet?.required("days")?.integer(0...60) ?? 0, price: node["carriage"].map(CarriagePrice.read) ?? prices[mode], place: (departuresNode ?? node).place)
    }

    private static func departures(_ node: JSONNode) -> Departures? {
        node.allow(["weekdays", "every", "first"])
        if let weekdays = node["weekdays"] {
            let days = Set(weekdays.items().compactMap { $0.integer(1...7) })
            if days.isEmpty { weekdays.report(.invalidValue, ["field": "weekdays", "value": "[]", "allowed": "1, 2, 3, 4, 5, 6, 7"]) }
            return days.isEmpty ? nil : .weekdays(days)
        }
        guard let every = node.required("every")?.integer(1...120), let first = node.required("first").flatMap(day) else { return nil }
        return .every(days: every, first: first)
    }

    static func day(_ node: JSONNode) -> CalendarDate? {
        guard let text = node.string() else { return nil }
        if let date = CalendarDate(iso: text) { return date }
        node.report(.invalidValue, ["field": node.name, "value": text, "allowed": "a day such as 2019-01-15"])
        return nil
    }

    // MARK: Ways

    /// The shortest way from each shop to each place (Dijkstra); the leg that stands first in the file decides between equals.
    private mutating func findWays(from shops: PrintShops) {
        for start in Set(shops.shops.map(\.place)).sorted() {
            guard let first = placeByID[start] else { continue }
            var days: [Int?] = Array(repeating: nil, count: places.count)
            var arrivals: [Int?] = Array(repeating: nil, count: places.count)
            var isDone = Array(repeating: false, count: places.count)
            days[first] = 0
            while let at = places.indices.filter({ !isDone[$0] && days[$0] != nil }).min(by: { (days[$0] ?? 0, $0) < (days[$1] ?? 0, $1) }) {
                isDone[at] = true
                for (index, leg) in legs.enumerated() where leg.from == places[at].id {
                    guard let to = placeByID[leg.to], !isDone[to] else { continue }
                    let reached = (days[at] ?? 0) + leg.usualDays
                    if days[to].map({ reached < $0 }) ?? true { (days[to], arrivals[to]) = (reached, index) }
                }
            }
            self.arrivals[start] = arrivals
        }
    }

    /// What is said of regions to which no way leads: each place once.
    private func missing(_ facts: ElectionFacts, _ shops: PrintShops, _ destinations: [Int: SourcePlace], _ file: SourcePlace) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        for shop in shops.shops where placeByID[shop.place] == nil {
            findings.append(Diagnostic(.shopWithoutPlace, at: shop.placeSource, ["place": shop.place, "shop": shop.name]))
        }
        guard findings.isEmpty else { return findings }
        var told: Set<Int> = []
        var circles: Set<Set<String>> = []
        for region in facts.regions {
            guard let shop = shops.shop(of: "", in: region.code).map({ shops.shops[$0] }) else { continue }
            let name = "\(region.code.text) \(region.name)"
            guard let end = destination(of: region.code) else {
                if told.insert(-1).inserted { findings.append(Diagnostic(.regionWithoutPlace, at: file, ["region": name])) }
                continue
            }
            guard route(from: shop.place, to: region.code) == nil, told.insert(end).inserted else { continue }
            let finding = unreachable(end, name, shop, destinations[end] ?? file)
            // A circle is told once, wherever on it one ends.
            let circle = Set((finding.arguments["places"] ?? "").split(separator: " → ").map(String.init))
            if circle.isEmpty || circles.insert(circle).inserted { findings.append(finding) }
        }
        return findings
    }

    /// Goes back from a place that cannot be reached: either nothing leads there, or the legs go round in a circle.
    private func unreachable(_ end: Int, _ region: String, _ shop: PrintShop, _ place: SourcePlace) -> Diagnostic {
        var seen = [end]
        while let last = seen.last, let leg = legs.first(where: { $0.to == places[last].id }), let from = placeByID[leg.from] {
            if let start = seen.firstIndex(of: from) {
                let circle = (seen[start...] + [from]).reversed().map { places[$0].name }.joined(separator: " → ")
                return Diagnostic(.cyclicRoute, at: leg.place, ["places": circle, "shop": shop.name, "region": region], related: [place])
            }
            seen.append(from)
        }
        return Diagnostic(.missingRoute, at: place, ["place": places[seen.last ?? end].name, "shop": shop.name, "region": region])
    }
}
