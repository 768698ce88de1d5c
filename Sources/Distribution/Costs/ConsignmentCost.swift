/// What a consignment costs, in whole rupiah; `nil` where a price is not known.
public struct ConsignmentCost: Sendable, Hashable {
    public var printing: Int?
    public var carriage: Int?

    public init(_ plan: ConsignmentPlan, shops: PrintShops, network: RouteNetwork) {
        let shop = shops.shops[plan.shop], grams = plan.grams, boxes = plan.boxes
        printing = ConsignmentCost.sum(plan.lines.lazy.map(shop.price))
        carriage = ConsignmentCost.sum(plan.route.lazy.map { network.legs[$0].price?.cost(grams: grams, boxes: boxes) })
    }

    /// As far as prices are known.
    public var total: Int { (printing ?? 0) + (carriage ?? 0) }
    public var isComplete: Bool { printing != nil && carriage != nil }

    /// More than this costs no consignment: a figure somewhere is wrong, and what it comes to is not known.
    static let most = 10_000_000_000_000

    private static func sum(_ parts: some Sequence<Int?>) -> Int? {
        var sum = 0
        for part in parts {
            guard let part, part <= most - sum else { return nil }
            sum += part
        }
        return sum
    }
}
