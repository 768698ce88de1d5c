extension FactTables {
    /// The tables as they were known at the end of a day; without a day, with all that became known.
    func known(on day: CalendarDate?) -> FactTables {
        var tables = self
        tables.dated = base
        tables.later = [:]
        for version in versions {
            if let day, version.knownFrom > day {
                tables.later[version.origin.id] = LaterVersion(
                    id: version.origin.id, knownFrom: version.knownFrom, value: version.origin.value, source: version.origin.source)
            } else {
                tables.dated.apply(version.value)
            }
        }
        for (id, successor) in successors {
            guard let later = tables.later[successor] else { continue }
            tables.later[id] = later
        }
        return tables
    }
}
