internal import Artwork
internal import Typography

/// Makes the blocks of a flow out of a piece, and the text of each for readers who do not see the page.
struct FlowBuilder {
    var piece: Piece
    var setter: ParagraphSetter
    var swatches: HouseSwatches
    /// Whether the copy stands on a dark ground.
    var onDark: Bool
    /// Whether tinted grounds get a line round them, because tints are not printed.
    var outlinesPanels = false

    struct Part {
        var part: FlowPart
        var block: any Block
        var reading: [ReadingBlock]
        /// What was shaped for it: searched for missing glyphs.
        var texts: [SetText]
    }

    func parts(_ names: [FlowPart]) -> [Part] {
        names.compactMap(part)
    }

    private func part(_ name: FlowPart) -> Part? {
        switch name {
        case .kicker: kicker()
        case .lead: lead()
        case .when: when()
        case .papers: papers()
        case .conditions: conditions()
        case .steps: steps()
        case .callout: callout()
        case .details: details()
        case .contact: contact()
        case .office: office()
        }
    }

    private var ink: Swatch { onDark ? swatches.paper : swatches.text }
    private var voice: Swatch { onDark ? swatches.white : swatches.inkViolet }

    private func set(_ text: PieceText, _ style: TextStyle, _ swatch: Swatch) -> SetText {
        SetText(
            paragraph: setter.shape(text.text, style, language: text.language), style: style, swatch: swatch, side: piece.side, source: text)
    }

    /// A block for readers who do not see the page, with its language where that is not the one of the piece.
    private func read(_ block: ReadingBlock, _ text: PieceText) -> ReadingBlock {
        text.language == piece.language ? block : .inLanguage(text.language, block)
    }

    private func items(_ slot: String) -> [PieceText] { piece.copy[slot] ?? [] }

    private func kicker() -> Part? {
        guard let text = items("kicker").first else { return nil }
        let set = set(text, .strong, onDark ? swatches.paper : swatches.clayDeep)
        return Part(part: .kicker, block: TextBlock(text: set), reading: [read(.kicker(text.text), text)], texts: [set])
    }

    private func lead() -> Part? {
        guard let text = items("lead").first else { return nil }
        let set = set(text, .lead, ink)
        return Part(part: .lead, block: TextBlock(text: set), reading: [read(.paragraph(text.text), text)], texts: [set])
    }

    private func when() -> Part? {
        guard let time = piece.votingTime else { return nil }
        let texts = [set(time.day, .figure, swatches.inkViolet), set(time.hours, .title, swatches.text)]
        let block = PanelBlock(content: StackBlock(texts: texts, gap: 0.55), ground: swatches.inkMist, bar: nil, outline: outlinesPanels ? swatches.text : nil,
            edge: piece.side)
        return Part(part: .when, block: block, reading: [read(.callout("\(time.day.text), \(time.hours.text)"), time.day)], texts: texts)
    }

    private func drawing(_ paper: Paper, specimen: Bool) -> PaperDrawing {
        let head = paper.swatch.flatMap { swatches[$0] } ?? swatches.inkSoft
        let word = specimen ? set(piece.house.specimen, .strong, swatches.textSoft) : nil
        return PaperDrawing(
            head: head, outline: swatches.textSoft, ground: swatches.white, cell: swatches.inkSoft, specimen: word,
            singleCandidate: paper.singleCandidate)
    }

    private func papers() -> Part? {
        guard !piece.papers.isEmpty else { return nil }
        let papers = piece.papers.map { paper in
            PapersBlock.Paper(
                drawing: drawing(paper, specimen: true), label: set(paper.label, .strong, ink),
                colour: paper.colourWord.map { set($0, .body, onDark ? swatches.paper : swatches.textSoft) })
        }
        let rows = piece.papers.map { [$0.label.text] + ($0.colourWord.map { [$0.text] } ?? []) }
        return Part(
            part: .papers, block: PapersBlock(papers: papers, side: piece.side),
            reading: [.table(caption: piece.house.papersCaption.text, header: [], rows: rows)],
            texts: papers.flatMap { [$0.label] + ($0.colour.map { [$0] } ?? []) })
    }

    private func conditions() -> Part? {
        guard !piece.conditions.isEmpty else { return nil }
        let rows = piece.conditions.map { paper in
            ConditionsBlock.Row(
                drawing: drawing(paper, specimen: false), label: set(named(paper), .strong, ink),
                condition: set(paper.condition ?? PieceText("", language: paper.label.language), .body, ink))
        }
        let table = piece.conditions.map { [named($0).text, $0.condition?.text ?? ""] }
        return Part(
            part: .conditions, block: ConditionsBlock(rows: rows, side: piece.side),
            reading: [.table(caption: piece.house.conditionsCaption.text, header: piece.house.conditionsHeader, rows: table)],
            texts: rows.flatMap { [$0.label, $0.condition] })
    }

    /// The name of a paper with the word for its colour, because nothing may depend on colour alone.
    private func named(_ paper: Paper) -> PieceText {
        guard let colour = paper.colourWord else { return paper.label }
        return PieceText("\(paper.label.text) (\(colour.text))", language: paper.label.language)
    }

    private func steps() -> Part? {
        let texts = items("steps")
        guard !texts.isEmpty else { return nil }
        let steps = texts.enumerated().map { index, text in
            StepsBlock.Step(
                numeral: set(PieceText(String(index + 1), language: text.language), .strong, onDark ? swatches.inkViolet : swatches.white),
                text: set(text, .body, ink))
        }
        return Part(
            part: .steps, block: StepsBlock(steps: steps, disc: onDark ? swatches.paper : swatches.inkViolet, side: piece.side),
            reading: [read(.steps(texts.map(\.text)), texts[0])], texts: steps.flatMap { [$0.numeral, $0.text] })
    }

    private func callout() -> Part? {
        guard let text = items("callout").first else { return nil }
        let set = set(text, .body, swatches.text)
        let block = PanelBlock(content: TextBlock(text: set), ground: swatches.clayTint, bar: swatches.clay, outline: outlinesPanels ? swatches.text : nil,
            edge: piece.side)
        return Part(part: .callout, block: block, reading: [read(.callout(text.text), text)], texts: [set])
    }

    private func details() -> Part? {
        let texts = items("details")
        guard !texts.isEmpty else { return nil }
        let title = items("details.title").first.map { set($0, .title, voice) }
        let details = texts.map { text in
            let (question, answer) = FlowBuilder.split(text)
            return DetailsBlock.Item(
                question: question.map { set($0, .strong, voice) }, answer: answer.map { set($0, .body, ink) })
        }
        let headline = items("details.title").first.map { [read(.heading($0.text), $0)] } ?? []
        let reading = texts.map { text in
            let (question, answer) = FlowBuilder.split(text)
            return read(question.map { .question($0.text, answer: answer?.text ?? "") } ?? .paragraph(text.text), text)
        }
        return Part(
            part: .details, block: DetailsBlock(title: title, details: details), reading: headline + reading,
            texts: (title.map { [$0] } ?? []) + details.flatMap { [$0.question, $0.answer].compactMap { $0 } })
    }

    /// A question and its answer, where the copy begins with a question.
    static func split(_ text: PieceText) -> (question: PieceText?, answer: PieceText?) {
        guard let mark = text.text.firstIndex(of: "?"), mark < text.text.index(before: text.text.endIndex) else { return (nil, text) }
        let question = text.text[...mark]
        guard !question.dropLast().contains(where: { $0 == "." || $0 == "!" }) else { return (nil, text) }
        let answer = text.text[text.text.index(after: mark)...].drop { $0 == " " }
        return (PieceText(String(question), language: text.language, key: text.key), PieceText(String(answer), language: text.language, key: text.key))
    }

    private func contact() -> Part? {
        var texts = [set(piece.office, .strong, voice)]
        var reading: [ReadingBlock] = [read(.office(piece.office.text), piece.office)]
        if let contact = items("contact").first, contact.text != piece.office.text {
            texts.append(set(contact, .body, ink))
            reading.append(read(.paragraph(contact.text), contact))
        }
        if let link = piece.link {
            let shown = FlowBuilder.shown(link)
            texts.append(set(PieceText(shown, language: "und"), .body, ink))
            reading.append(.link(text: shown, address: link))
        }
        return Part(part: .contact, block: StackBlock(texts: texts, gap: 0.3), reading: reading, texts: texts)
    }

    /// How the office is reached, where that is known.
    private func office() -> Part? {
        guard !piece.officeLines.isEmpty else { return nil }
        let texts = piece.officeLines.map { set($0, .body, ink) }
        return Part(
            part: .office, block: StackBlock(texts: texts, gap: 0.3), reading: piece.officeLines.map { read(.paragraph($0.text), $0) }, texts: texts)
    }

    /// An address as people read it aloud: without the protocol and a closing slash.
    static func shown(_ link: String) -> String {
        var text = Substring(link)
        for prefix in ["https://", "http://"] where text.hasPrefix(prefix) { text = text.dropFirst(prefix.count) }
        return String(text.hasSuffix("/") ? text.dropLast() : text)
    }
}
