internal import Composition
internal import IncrementalBuild

extension Fingerprint {
    /// Everything that a reader sees or hears of a piece, but its imprint and its drawings.
    mutating func add(_ piece: Piece) {
        add([piece.campaign, piece.region, piece.language])
        add(String(piece.copy.count))
        for (slot, texts) in piece.copy.sorted(by: { $0.key < $1.key }) {
            add(slot)
            add(texts)
        }
        for (slot, picture) in piece.pictures.sorted(by: { $0.key < $1.key }) {
            add(slot)
            add([picture.alternative])
        }
        add([piece.link ?? "", piece.pattern.rawValue, piece.isDraft ? "draft" : ""])
        add(piece.votingTime.map { [$0.day, $0.hours] } ?? [])
        add(piece.papers)
        add(piece.conditions)
        add([piece.office] + piece.officeLines)
        add([piece.house.specimen, piece.house.draft, piece.house.papersCaption, piece.house.conditionsCaption])
        add(piece.house.conditionsHeader)
    }

    private mutating func add(_ texts: [PieceText]) {
        add(texts.map(\.text))
        add(texts.map(\.language))
        let others = texts.map { $0.beside.first }
        add(others.map { $0?.text ?? "" })
        add(others.map { $0?.language ?? "" })
    }

    private mutating func add(_ papers: [Paper]) {
        add(String(papers.count))
        for paper in papers {
            add([paper.label] + [paper.colourWord, paper.condition].compactMap { $0 })
            add([paper.swatch ?? "", paper.singleCandidate ? "single" : "", paper.colourWord == nil ? "" : "colour"])
        }
    }
}
