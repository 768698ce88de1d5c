internal import Artwork
internal import Campaigns
internal import Composition
internal import Diagnostics
internal import Elections
internal import IncrementalBuild
internal import Localization
internal import Measures

/// Turns localised copy and the facts of a region into the piece that a template needs.
final class PieceMaker {
    private let ground: Ground
    private var drawings: [String: DrawingRead] = [:]

    init(_ ground: Ground) { self.ground = ground }

    /// A drawing of a campaign, read once.
    private struct Drawing {
        var art: SharedArt
        var frame: Rect
        var sources: SVGSourceMap
        /// The picture files that it shows.
        var files: [[UInt8]]
    }

    /// What reading a drawing came to. Its findings are those of every edition that would show it: none of them may be made without it.
    private struct DrawingRead {
        /// `nil` where there are findings.
        var drawing: Drawing?
        var findings: [Diagnostic]
    }

    /// What an edition's piece came to, with the trace of the facts on it.
    struct Made {
        var piece: Piece
        var facts: [FactOrigin]
        /// Eight characters from everything on the piece but the imprint.
        var code: String
        /// Of everything that its files are made of.
        var fingerprint: String
        /// The same, part by part.
        var trail: InputTrail
        var diagnostics: [Diagnostic]
    }

    func make(_ edition: Edition, _ copy: Copy) -> Made {
        var facts = copy.facts
        let known = ground.facts(of: edition.campaign)
        var diagnostics: [Diagnostic] = []
        let votingTime = edition.material.draws("when") ? self.votingTime(edition, &facts) : nil
        let papers = edition.material.draws("ballots") ? self.papers(edition, conditions: false, &facts) : []
        let conditions = edition.material.draws("moved") ? self.papers(edition, conditions: true, &facts) : []
        let organiser = known.organiser(of: edition.region, in: edition.campaign.cycle)
        facts.append(organiser.origin)
        let address = known.office(of: edition.region)
        if let address { facts.append(address.origin) }
        let drafts = self.drafts(edition, copy, facts)
        facts = Array(Set(facts)).sorted()
        var piece = Piece(
            campaign: edition.campaign.id, region: edition.region.text, language: edition.language,
            copy: copy.slots.mapValues { $0.map(PieceMaker.text) },
            pictures: self.pictures(edition, copy, &diagnostics), link: copy.link, votingTime: votingTime, papers: papers, conditions: conditions,
            office: PieceText(address.map(\.value.name).flatMap { $0.isEmpty ? nil : $0 } ?? organiser.value, language: "id"),
            officeLines: address?.value.lines.map { PieceText($0, language: "id") } ?? [],
            pattern: ground.patterns.family(of: edition.region.text, in: edition.region.province.text), house: words(edition),
            imprint: PieceText("", language: "id"), isDraft: drafts)
        piece.unit = edition.unit?.code ?? ""
        var fingerprint = self.fingerprint(piece, edition, copy)
        // A piece that says a fact is made again with it, even where the change does not show: the recall list is what is made again.
        for fact in facts { fingerprint.add([fact.id, fact.value]) }
        let code = fingerprint.digest().code
        // Month and year stay on one line.
        let month = ground.formats.month(edition.campaign.distribution.ready, in: "id").replacing(" ", with: "\u{A0}")
        var words = ["editionCode": code, "copyMonth": month]
        if let unit = edition.unit { words["regionCode"] = "\(edition.region.text)/\(unit.code)" }
        piece.imprint = text("imprint", edition, words)
        fingerprint.add(piece.imprint.text)
        fingerprint.add(ground.design)
        return Made(
            piece: piece, facts: facts, code: code, fingerprint: fingerprint.digest().hex, trail: trail(piece, edition, copy), diagnostics: diagnostics)
    }

    private func trail(_ piece: Piece, _ edition: Edition, _ copy: Copy) -> InputTrail {
        var trail = InputTrail()
        trail.add(.program, [String(Engine.revision)])
        trail.add(.fonts, [ground.fonts])
        trail.add(.colours, [ground.colours])
        trail.add(.template, name: edition.material.template, [ground.templateDigests[edition.material.template]?.hex ?? ""])
        trail.add(piece)
        for (slot, picture) in copy.pictures.sorted(by: { $0.key < $1.key }) {
            let files = [edition.campaign.pictures[picture.path] ?? []] + (drawing(edition.campaign, picture.path).drawing?.files ?? [])
            trail.add(.picture, name: slot, files.map { String(decoding: $0, as: UTF8.self) } + [picture.alternative.text])
        }
        return trail
    }

    // MARK: Words

    /// A message, with the same in the other language where it is not the same words.
    private static func text(_ text: CopyText) -> PieceText {
        var piece = PieceText(text.text, language: text.language, key: text.key)
        if let other = text.beside, other.text != text.text { piece.beside = [PieceText(other.text, language: other.language, key: text.key)] }
        return piece
    }

    /// A word of the house in every language of the edition.
    private func inEveryLanguage(_ key: String, _ edition: Edition) -> PieceText {
        var piece = text(key, edition)
        guard let other = EditionName(edition.language).beside else { return piece }
        let made = ground.house.text(key, ground.facts(of: edition.campaign), region: edition.region, cycle: edition.campaign.cycle, language: other)
        if made.text != piece.text { piece.beside = [PieceText(made.text, language: made.language)] }
        return piece
    }

    private func text(_ key: String, _ edition: Edition, _ extra: [String: String] = [:]) -> PieceText {
        let made = ground.house.text(
            key, ground.facts(of: edition.campaign), region: edition.region, cycle: edition.campaign.cycle, language: edition.mainLanguage, extra: extra)
        return PieceText(made.text, language: made.language)
    }

    private func words(_ edition: Edition) -> HouseWords {
        HouseWords(
            specimen: text("specimen", edition), draft: text("draft", edition), papersCaption: text("papers.caption", edition),
            conditionsCaption: text("conditions.caption", edition),
            conditionsHeader: [text("conditions.paper", edition).text, text("conditions.when", edition).text])
    }

    private func votingTime(_ edition: Edition, _ facts: inout [FactOrigin]) -> VotingTime? {
        for name in ["votingDay", "pollsOpen", "pollsClose", "timeZone"] {
            let value = ground.facts(of: edition.campaign).variable(name, for: edition.region, in: edition.campaign.cycle, language: edition.mainLanguage)
            facts += value?.origins ?? []
        }
        return VotingTime(day: inEveryLanguage("when.day", edition), hours: inEveryLanguage("when.hours", edition))
    }

    private func papers(_ edition: Edition, conditions: Bool, _ facts: inout [FactOrigin]) -> [Paper] {
        let known = ground.facts(of: edition.campaign)
        facts += known.contests(for: edition.region, in: edition.campaign.cycle).map(\.origin)
        return known.ballots(for: edition.region, in: edition.campaign.cycle).map { fact in
            facts.append(fact.origin)
            let ballot = fact.value
            return Paper(
                label: PieceText(ballot.label, language: "id"), colourWord: ballot.colourWord.map { colour($0, edition) },
                swatch: ballot.swatch, singleCandidate: ballot.singleCandidate,
                condition: conditions ? ballot.movedCondition.map { PieceText($0, language: "id") } : nil)
        }
    }

    /// A colour of the papers in the language of the edition; the facts have it in Indonesian.
    private func colour(_ word: String, _ edition: Edition) -> PieceText {
        let translated = text("colour.\(word)", edition)
        guard !translated.text.isEmpty, translated.text != word else { return PieceText(word, language: "id") }
        return EditionName(edition.language).beside == nil ? translated : PieceText("\(translated.text) / \(word)", language: translated.language)
    }

    /// A piece is a draft until its messages are final, its facts are sure, and two offices have approved it.
    private func drafts(_ edition: Edition, _ copy: Copy, _ facts: [FactOrigin]) -> Bool {
        !copy.isFinal || edition.campaign.approvals.count < 2 || facts.contains(where: \.isUnsure)
    }

    // MARK: Pictures

    private func pictures(_ edition: Edition, _ copy: Copy, _ diagnostics: inout [Diagnostic]) -> [String: Picture] {
        var result: [String: Picture] = [:]
        for (slot, picture) in copy.pictures.sorted(by: { $0.key < $1.key }) {
            let read = drawing(edition.campaign, picture.path)
            diagnostics += read.findings
            guard let drawing = read.drawing else { continue }
            result[slot] = Picture(
                art: drawing.art, frame: drawing.frame,
                alternative: PieceText(picture.alternative.text, language: picture.alternative.language, key: picture.alternative.key),
                sources: drawing.sources, place: edition.material.slotPlaces[slot])
        }
        return result
    }

    private func drawing(_ campaign: Campaign, _ path: String) -> DrawingRead {
        let isHouse = path.hasPrefix(Campaign.houseDrawing)
        let file = isHouse ? path : campaign.folder + "/" + path
        if let known = drawings[file] { return known }
        let (drawing, findings) = SVGReader.read(campaign.pictures[path] ?? [], file: file, swatches: ground.swatches.all) { picture in
            campaign.pictures[Campaign.picture(picture, beside: path)]
        }
        let made = drawing.map { Drawing(art: SharedArt(items: $0.items), frame: $0.viewBox, sources: $0.sources, files: $0.pictureFiles) }
        let read = DrawingRead(drawing: made, findings: findings)
        drawings[file] = read
        return read
    }

    private func fingerprint(_ piece: Piece, _ edition: Edition, _ copy: Copy) -> Fingerprint {
        var fingerprint = Fingerprint()
        fingerprint.add(edition.key)
        fingerprint.add(piece)
        if let template = ground.templateDigests[edition.material.template] { fingerprint.add(template) }
        for (slot, picture) in copy.pictures.sorted(by: { $0.key < $1.key }) {
            fingerprint.add(slot)
            fingerprint.add(edition.campaign.pictures[picture.path] ?? [])
            for file in drawing(edition.campaign, picture.path).drawing?.files ?? [] { fingerprint.add(file) }
        }
        return fingerprint
    }
}
