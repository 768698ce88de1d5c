internal import Diagnostics
internal import Elections
internal import JSONText

/// Finds the regions that somebody meant who wrote a name, or a code with a slip, where a code belongs.
struct RegionSearch {
    let facts: ElectionFacts
    let cycle: Cycle

    private static let kinds: [(word: String, kinds: [Region.Kind])] = [
        ("kabupaten administrasi", [.kabupatenAdministrasi]), ("kota administrasi", [.kotaAdministrasi]), ("kabupaten", [.kabupaten, .kabupatenAdministrasi]),
        ("kab.", [.kabupaten, .kabupatenAdministrasi]), ("kab", [.kabupaten, .kabupatenAdministrasi]), ("kotamadya", [.kota, .kotaAdministrasi]),
        ("kota", [.kota, .kotaAdministrasi]), ("provinsi", [.provinsi]), ("prov.", [.provinsi]), ("propinsi", [.provinsi]),
    ]

    /// Those whose name the text is, by code; a kind before the name narrows them. Those of the nearest name where there are none.
    func regions(meant text: String) -> [Region] {
        let small = text.lowercased().trimmed
        let kind = RegionSearch.kinds.first { small.hasPrefix($0.word + " ") }
        let name = kind.map { String(small.dropFirst($0.word.count)).trimmed } ?? small
        guard name.contains(where: \.isLetter) else { return [] }
        let all = facts.regions.filter { kind?.kinds.contains($0.kind) ?? true }
        let exact = all.filter { isCalled($0, name) }
        return exact.isEmpty ? nearest(name, all) : exact
    }

    /// What a finding about an unknown region says: the regions meant, by code and name, and the code to write where only one can be meant.
    func told(_ text: String) -> (arguments: [String: String], instead: String?) {
        let meant = regions(meant: text)
        let names = meant.map { "\($0.code.text) (\(facts.fullName(of: $0.code, in: cycle).value))" }
        let code = meant.count == 1 ? meant.first?.code.text : meant.isEmpty ? nearestCode(text) : nil
        return (["region": text, "candidates": names.joined(separator: ", ")], code)
    }

    private func isCalled(_ region: Region, _ name: String) -> Bool {
        region.name.lowercased() == name || facts.name(of: region.code, in: cycle).value.lowercased() == name
    }

    private func nearest(_ name: String, _ regions: [Region]) -> [Region] {
        guard let nearest = Suggestion.nearest(to: name, among: regions.map(\.name)) else { return [] }
        return regions.filter { $0.name == nearest }
    }

    /// A code whose full stop was left out or put elsewhere.
    private func nearestCode(_ text: String) -> String? {
        let digits = text.filter { ("0"..."9").contains($0) }
        guard digits.count == 4, !text.contains(where: \.isLetter), let code = RegionCode(digits.prefix(2) + "." + digits.suffix(2)),
            facts.region(code) != nil
        else { return nil }
        return code.text
    }
}

extension String {
    fileprivate var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
