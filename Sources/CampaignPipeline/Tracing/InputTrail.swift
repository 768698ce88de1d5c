internal import Composition
internal import IncrementalBuild

/// What an edition was made of, part by part, each by a short sum: enough to say later which part differs.
struct InputTrail: Sendable, Hashable {
    /// What a part is of.
    enum Kind: String, Sendable, CaseIterable {
        case program, fonts, colours, template, pattern, words, copy, picture, link, day, papers, conditions, office, draft, imprint
    }

    struct Part: Sendable, Hashable {
        var kind: Kind
        /// Which, where there are several: the slot of copy or a picture.
        var name: String
        var sum: Int64
    }

    var parts: [Part] = []

    mutating func add(_ kind: Kind, name: String = "", _ texts: [String]) {
        var checksum = Checksum()
        for text in texts { checksum.add(text) }
        parts.append(Part(kind: kind, name: name, sum: checksum.value))
    }

    /// Parts of either that the other does not have in the same state, each once, in the order of the kinds.
    static func differences(_ former: InputTrail, _ now: InputTrail) -> [Part] {
        let old = Set(former.parts), new = Set(now.parts)
        var told: Set<[String]> = []
        return Kind.allCases.flatMap { kind in
            (now.parts + former.parts).filter { $0.kind == kind && (!old.contains($0) || !new.contains($0)) }
                .sorted { $0.name < $1.name }.filter { told.insert([$0.kind.rawValue, $0.name]).inserted }
        }
    }

    // MARK: In the index

    var packed: [UInt8] {
        var writer = PackedWriter()
        writer.add(each: parts) { writer, part in
            writer.add(Kind.allCases.firstIndex(of: part.kind) ?? 0)
            writer.add(part.name)
            writer.add(Int(part.sum))
        }
        return writer.bytes
    }

    init() {}

    init(packed: [UInt8]) throws(PackedReader.Damage) {
        var reader = PackedReader(packed)
        parts = try reader.each { reader throws(PackedReader.Damage) in
            let kind = try reader.int()
            guard Kind.allCases.indices.contains(kind) else { throw PackedReader.Damage() }
            return Part(kind: Kind.allCases[kind], name: try reader.text(), sum: Int64(try reader.int()))
        }
    }
}

extension InputTrail {
    mutating func add(_ piece: Piece) {
        for (slot, texts) in piece.copy.sorted(by: { $0.key < $1.key }) { add(.copy, name: slot, texts.flatMap { [$0.text, $0.language] }) }
        add(.pattern, [piece.pattern.rawValue])
        add(.link, [piece.link ?? ""])
        add(.day, piece.votingTime.map { [$0.day.text, $0.hours.text] } ?? [])
        add(.papers, piece.papers.flatMap(InputTrail.told))
        add(.conditions, piece.conditions.flatMap(InputTrail.told))
        add(.office, ([piece.office] + piece.officeLines).map(\.text))
        add(.draft, [piece.isDraft ? "draft" : ""])
        let words = piece.house
        add(.words, [words.specimen, words.draft, words.papersCaption, words.conditionsCaption].map(\.text) + words.conditionsHeader)
        // The edition's code on it says nothing that the other parts do not.
    }

    private static func told(_ paper: Paper) -> [String] {
        [paper.label.text, paper.colourWord?.text ?? "", paper.condition?.text ?? "", paper.swatch ?? "", paper.singleCandidate ? "single" : ""]
    }
}
