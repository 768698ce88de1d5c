extension ElectionFacts {
    /// Who stands in a cycle, and the parties behind them, in the order of the file.
    public func contestants(in cycle: Cycle) -> [Contestant] { tables.contestantsByCycle[cycle] ?? [] }

    /// The days of a cycle with the variable that says each, voting day first, then by milestone.
    public func datedVariables(in cycle: Cycle) -> [(date: CalendarDate, variable: String)] {
        let ids = milestoneIDs(in: cycle)
        let ordered = ids.filter { $0 == "voting-day" } + ids.filter { $0 != "voting-day" }
        return ordered.flatMap { id in
            let name = ElectionFacts.camelCase(id)
            return (milestones[cycle]?[id] ?? []).filter { $0.scope != "overseas" }.flatMap { _, fact in
                fact.value.start == fact.value.end
                    ? [(fact.value.start, name)] : [(fact.value.start, name + "Start"), (fact.value.end, name + "End")]
            }
        }
    }
}
