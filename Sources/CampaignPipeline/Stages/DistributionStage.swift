internal import Artwork
internal import Composition
internal import Diagnostics
internal import Distribution
internal import Elections
internal import Measures

/// load, of what planning stands on: shops, routes and lead times. No edition shows any of it.
struct DistributionStage {
    let folder: String
    let facts: ElectionFacts

    struct Files {
        var shops: PrintShops
        var network: RouteNetwork
        var leadTimes: LeadTimes

        func planner(_ facts: ElectionFacts, _ templates: [Template]) -> Planner {
            let formats = templates.map { template in
                (template.name, PieceFormat(
                    title: template.title, width: template.trim.width, height: template.trim.height, pages: template.pages.count, pack: template.pack, grammage: template.grammage,
                    isPixels: template.unit == .pixels))
            }
            return Planner(facts: facts, shops: shops, network: network, leadTimes: leadTimes, formats: Dictionary(formats, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// - Parameter read: the bytes of a file of the folder; that it is missing is told already.
    func run(_ read: (String) -> [UInt8]?) -> (files: Files?, diagnostics: [Diagnostic]) {
        let times = read("lead-times.json").map { LeadTimes.read($0, path: folder + "/lead-times.json", facts: facts) }
        let shops = read("shops.json").map { PrintShops.read($0, path: folder + "/shops.json", facts: facts) }
        let routes = read("routes.json")
        var diagnostics = (times?.diagnostics ?? []) + (shops?.diagnostics ?? [])
        // Ways begin at shops: without these nothing can be said of them.
        guard let shops = shops?.shops, let routes else { return (nil, diagnostics) }
        let network = RouteNetwork.read(routes, path: folder + "/routes.json", facts: facts, shops: shops)
        diagnostics += network.diagnostics
        guard let network = network.network, let times = times?.leadTimes else { return (nil, diagnostics) }
        return (Files(shops: shops, network: network, leadTimes: times), diagnostics)
    }
}
