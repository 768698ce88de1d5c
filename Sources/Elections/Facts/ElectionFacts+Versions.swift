extension ElectionFacts {
    /// The facts as they were known at the end of a day; all of them without a day.
    ///
    /// What came later is told by ``laterVersion(of:)``.
    public func known(on day: CalendarDate?) -> ElectionFacts {
        tables.versions.isEmpty ? self : ElectionFacts(tables.known(on: day))
    }

    /// What became known of a fact after the day for which these facts stand; `nil` when nothing did.
    public func laterVersion(of id: String) -> LaterVersion? { tables.later[id] }

    /// The days on which something became known, sorted.
    public var versionDays: [CalendarDate] { Set(tables.versions.map(\.knownFrom)).sorted() }
}
