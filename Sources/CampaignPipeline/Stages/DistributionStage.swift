internal import Artwork
internal import Composition
internal import Diagnostics
internal import Distribution
internal import Elections
internal import Measures
internal import Workspace

/// load, of what planning stands on: shops, routes, lead times and, where there is one, the budget. No edition shows any of it.
struct DistributionStage {
    let workspace: any Workspace
    let folder: String
    let facts: ElectionFacts
    /// The names of all templates.
    let templates: [String]

    struct Files {
        var shops: PrintShops
        var network: RouteNetwork
        var leadTimes: LeadTimes
        var budget: Budget?
        var units = UnitLists()

        func planner(_ facts: ElectionFacts, _ templates: [Template]) -> Planner {
            let formats = templates.map { template in
                (template.name, PieceFormat(
                    title: template.title, width: template.trim.width, height: template.trim.height, pages: template.pages.count, pack: template.pack, grammage: template.grammage,
                    isPixels: template.unit == .pixels))
            }
            return Planner(facts: facts, shops: shops, network: network, leadTimes: leadTimes, budget: budget, units: units, formats: Dictionary(formats, uniquingKeysWith: { first, _ in first }))
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
        let budget = budget()
        diagnostics += shops.unknownTemplates(among: templates) + (budget?.diagnostics ?? [])
        guard let network = network.network, let times = times?.leadTimes else { return (nil, diagnostics) }
        return (Files(shops: shops, network: network, leadTimes: times, budget: budget?.budget), diagnostics)
    }

    /// The lists of regencies, and what is wrong with them: no reason not to plan.
    func lists() -> (units: UnitLists, diagnostics: [Diagnostic]) {
        var units = UnitLists(), diagnostics: [Diagnostic] = []
        func read(_ folder: String, _ cycle: Cycle?) {
            for entry in (try? workspace.list(folder)) ?? [] {
                let path = folder + "/" + entry.name
                guard entry.kind == .file else {
                    if cycle == nil, let cycle = Cycle(rawValue: entry.name) {
                        read(path, cycle)
                    } else {
                        diagnostics.append(Diagnostic(.unitsFileName, at: SourcePlace(file: path), ["name": entry.name + "/"]))
                    }
                    continue
                }
                guard entry.name.lowercased() != "readme.md" else { continue }
                guard let bytes = try? workspace.read(path, limit: LoadStage.mostBytes) else {
                    diagnostics.append(Diagnostic(.fileTooLarge, at: SourcePlace(file: path), ["limit": String(LoadStage.mostBytes)]))
                    continue
                }
                diagnostics += units.read((entry.name, path, bytes), cycle: cycle, facts: facts)
            }
        }
        read(folder + "/units", nil)
        return (units, diagnostics)
    }

    private func budget() -> (budget: Budget?, diagnostics: [Diagnostic])? {
        let path = folder + "/budget.json"
        guard workspace.kind(of: path) == .file else { return nil }
        guard let bytes = try? workspace.read(path, limit: LoadStage.mostBytes) else {
            return (nil, [Diagnostic(.fileTooLarge, at: SourcePlace(file: path), ["limit": String(LoadStage.mostBytes)])])
        }
        return Budget.read(bytes, path: path, facts: facts)
    }
}
