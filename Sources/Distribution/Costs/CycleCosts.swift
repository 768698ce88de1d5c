public import Diagnostics
public import Elections

/// What the plan of a cycle costs: for each consignment, and for the area of each office.
///
/// An office's area takes in those within it: what a regency costs, its province costs as well, and the country.
public struct CycleCosts: Sendable {
    public var cycle: Cycle
    /// In the order of the plan's consignments.
    public var consignments: [ConsignmentCost] = []
    /// The national office first, then each province before its regencies.
    public var offices: [OfficeCost] = []
    private var budget: Budget?

    /// `nil` where no price is known at all.
    init?(_ plan: CyclePlan, _ planner: Planner) {
        guard planner.hasPrices else { return nil }
        cycle = plan.cycle
        budget = planner.budget
        consignments.reserveCapacity(plan.consignments.count)
        var national = OfficeCost(office: .national, name: "")
        var areas: [RegionCode: OfficeCost] = [:]
        for one in plan.consignments {
            let cost = ConsignmentCost(one, shops: planner.shops, network: planner.network)
            consignments.append(cost)
            national.add(cost)
            let area = one.region
            areas[area, default: OfficeCost(office: .region(area), name: one.regionName)].add(cost)
            if !area.isProvince { areas[area.province, default: OfficeCost(office: .region(area.province), name: one.province)].add(cost) }
        }
        offices = [national] + areas.values
        for index in offices.indices { offices[index].ceiling = planner.budget?.ceiling(of: offices[index].office, in: cycle)?.rupiah }
        offices.sort { $0.office < $1.office }
    }

    /// Offices whose ceiling is passed.
    public var overruns: [OfficeCost] { offices.filter { $0.over > 0 } }

    /// A warning for each office whose ceiling is passed.
    public var findings: [Diagnostic] {
        overruns.map { one in
            Diagnostic(.overBudget, severity: .warning, at: budget?.ceiling(of: one.office, in: cycle)?.place, [
                "office": one.office == .national ? "all of Indonesia" : "\(one.office.name) \(one.name)", "cycle": cycle.rawValue, "cost": Rupiah.text(one.total),
                "ceiling": Rupiah.text(one.ceiling ?? 0), "over": Rupiah.text(one.over),
            ])
        }
    }
}

extension Planner {
    /// Whether anything is known of prices.
    var hasPrices: Bool { shops.shops.contains(where: \.hasPrices) || network.legs.contains { $0.price != nil } }

    /// What a plan costs; `nil` where no price is known at all.
    public func costs(of plan: CyclePlan) -> CycleCosts? { CycleCosts(plan, self) }
}
