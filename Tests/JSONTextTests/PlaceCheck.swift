import Diagnostics

/// Whether a finding points into the file it is about.
enum PlaceCheck {
    static func isInside(_ finding: Diagnostic, _ bytes: [UInt8]) -> Bool {
        guard let place = finding.place else { return false }
        let lines = bytes.count { $0 == 0x0A } + 1
        return ([place] + finding.related).allSatisfy { place in
            (1...lines).contains(place.line) && (1...(place.excerpt.count + 1)).contains(place.column)
        }
    }
}
