internal import DelimitedText

/// The rows of the tables in which facts can contradict one another.
struct FactRows {
    struct Dated {
        var cycle: Cycle
        var scope: String
        var milestone: Milestone
        var row: DelimitedTable.Row
    }

    /// What a table says of a whole: of the country, or of the country and voters abroad.
    struct Whole {
        var cycle: Cycle
        var stage: String
        var region: String
        var voters: Int
        var row: DelimitedTable.Row
    }

    var regions: [RegionCode: DelimitedTable.Row] = [:]
    var milestones: [Dated] = []
    var contests: [(cycle: Cycle, day: CalendarDate, fact: String, row: DelimitedTable.Row)] = []
    var subdivisions: [RegionCode: DelimitedTable.Row] = [:]
    var wholes: [Whole] = []
}
