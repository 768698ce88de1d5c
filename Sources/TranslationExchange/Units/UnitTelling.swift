/// What a translator is told of a unit.
struct UnitTelling: Sendable {
    /// The note of the source's author; empty for none.
    var note = ""
    /// Which slot of which templates it fills: `lead (poster-a3, leaflet-a5)`.
    var slots: [String] = []
    /// How much fits in each material; empty where it was not measured.
    var room = ""
    /// Code and name of the only region that it is for; empty where it is for all.
    var region = ""
    /// When it is used, and what is to be known of the translation that there is.
    var more: [String] = []

    /// Line by line.
    var lines: [String] {
        [note].filter { !$0.isEmpty } + slots.map { "Tempat: \($0)." } + [room].filter { !$0.isEmpty }
            + (region.isEmpty ? [] : ["Wilayah: \(region)."]) + more
    }

    var explanation: [String] { [note].filter { !$0.isEmpty } + more }
    var places: [String] { slots + [room].filter { !$0.isEmpty } }
}
