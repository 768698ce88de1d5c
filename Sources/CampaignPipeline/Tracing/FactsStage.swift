public import Diagnostics
public import Elections
internal import JSONText
public import Workspace

/// Tells the values that a message can use, by cycle and region.
public struct FactsStage {
    private let workspace: any Workspace
    private let folders: Folders

    public init(workspace: any Workspace, folders: Folders) {
        self.workspace = workspace
        self.folders = folders
    }

    /// - Parameters:
    ///   - cycles: those asked for; all without any.
    ///   - regions: those asked for; without any, what holds everywhere.
    ///   - day: what was known on it; everything without it.
    public func run(_ cycles: [Cycle], _ regions: [RegionCode], asOf day: CalendarDate?) -> (facts: [KnownFacts], diagnostics: [Diagnostic]) {
        let loaded = ElectionFacts.load(from: workspace, folder: folders.assets + "/elections")
        guard let facts = loaded.facts?.known(on: day) else { return ([], loaded.diagnostics) }
        var diagnostics = loaded.diagnostics
        let codes = facts.regions.map(\.code.text)
        for region in regions where facts.region(region) == nil {
            diagnostics.append(Diagnostic(.unknownRegion, ["region": region.text, "suggestion": Suggestion.nearest(to: region.text, among: codes) ?? ""]))
        }
        let wanted = regions.filter { facts.region($0) != nil }
        let told = (cycles.isEmpty ? Cycle.allCases : Set(cycles).sorted()).flatMap { cycle in
            regions.isEmpty ? [everywhere(cycle, facts)] : wanted.map { known(cycle, $0, facts) }
        }
        return (told, diagnostics)
    }

    private func known(_ cycle: Cycle, _ region: RegionCode, _ facts: ElectionFacts) -> KnownFacts {
        let units = facts.units(of: region)
        let office = facts.office(of: region)
        let place = KnownFacts.Place(
            code: region, name: facts.fullName(of: region, in: cycle).value, votes: facts.votes(region, in: cycle),
            votingMethod: facts.votingMethod(of: region, in: cycle).value, languages: facts.languages(of: region),
            office: office.map { [$0.value.name] + $0.value.lines }?.filter { !$0.isEmpty } ?? [], districts: units.districts,
            villages: units.villages + units.urbanWards, voters: facts.voters(of: region, in: cycle),
            pollingStations: facts.pollingStations(of: region, in: cycle))
        return KnownFacts(cycle: cycle, regions: 1, place: place, variables: names(cycle, facts).map { name in
            let value = facts.variable(name, for: region, in: cycle, language: "id")
            return KnownFacts.Variable(name: name, value: value?.content.plain, values: value == nil ? 0 : 1, origins: FactsStage.each(value))
        })
    }

    private func everywhere(_ cycle: Cycle, _ facts: ElectionFacts) -> KnownFacts {
        let regions = facts.regions.map(\.code).filter { !$0.isProvince && facts.votes($0, in: cycle) }
        return KnownFacts(cycle: cycle, regions: regions.count, variables: names(cycle, facts).map { name in
            let values = regions.map { facts.variable(name, for: $0, in: cycle, language: "id") }
            let texts = Set(values.map { $0?.content.plain })
            let isSame = texts.count == 1
            return KnownFacts.Variable(
                name: name, value: isSame ? values.first??.content.plain : nil, values: texts.subtracting([nil]).count,
                origins: isSame ? FactsStage.each(values.first ?? nil) : [])
        })
    }

    private static func each(_ value: VariableValue?) -> [FactOrigin] { Set(value?.origins ?? []).sorted() }

    /// Without start and end of what is a single day everywhere.
    private func names(_ cycle: Cycle, _ facts: ElectionFacts) -> [String] {
        let single = Set(facts.singleDayVariables(in: cycle))
        return facts.variableNames(in: cycle).filter { !single.contains($0) }
    }
}
