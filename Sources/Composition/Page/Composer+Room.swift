internal import Artwork
internal import Measures
internal import Typography

extension Composer {
    /// How long the copy of a piece may become in a template, at the smallest size, measured by setting it longer and longer.
    ///
    /// Copy that shares a frame is made longer in proportion, because a translation is longer everywhere.
    public func room(for piece: Piece, in template: Template) -> [CopyRoom] {
        let scale = TypeScale(body: template.body.smallest, ratio: template.ratio)
        let flows = planned(piece, template).flatMap(\.flows).count
        var rooms: [CopyRoom] = []
        let headlines = planned(piece, template).filter { $0.headline != nil }.count
        if headlines > 0 {
            let factor = Composer.largest { factor in
                planned(piece.grown(["headline"], by: factor), template).allSatisfy { headlineFits($0, template.headline.smallest) }
            }
            for page in planned(piece.grown(["headline"], by: factor), template) {
                guard let text = page.headline, let width = page.headlineSlot?.frame.width else { continue }
                let lines = LineBreaker.lineCount(text.paragraph, width: width / template.headline.smallest) ?? 1
                rooms.append(CopyRoom(slot: "headline", item: 0, characters: text.paragraph.text.text.count, lines: lines))
            }
        }
        for index in 0..<flows {
            func flow(_ piece: Piece) -> FlowLayout? {
                let flows = planned(piece, template).flatMap(\.flows)
                return index < flows.count ? flows[index] : nil
            }
            let slots = Set(flow(piece)?.parts.flatMap { Composer.slots(of: $0.part) } ?? []).filter { piece.copy[$0]?.isEmpty == false }
            guard !slots.isEmpty else { continue }
            let factor = Composer.largest { factor in flow(piece.grown(slots, by: factor))?.fits(scale) ?? false }
            let grown = piece.grown(slots, by: factor)
            guard let full = flow(grown) else { continue }
            for slot in slots.sorted() {
                for (item, text) in (grown.copy[slot] ?? []).enumerated() {
                    rooms.append(CopyRoom(slot: slot, item: item, characters: text.text.count, lines: full.lines(text, of: slot, scale)))
                }
            }
        }
        return Dictionary(rooms.map { ([$0.slot, String($0.item)], $0) }, uniquingKeysWith: { $0.characters <= $1.characters ? $0 : $1 })
            .values.sorted { ($0.slot, $0.item) < ($1.slot, $1.item) }
    }

    private func planned(_ piece: Piece, _ template: Template) -> [PiecePlan.PlannedPage] {
        var plan = PiecePlan(piece: piece, template: template)
        for drawings in template.pages {
            if let drawing = drawings.first(where: { $0.needs.allSatisfy(piece.has) }) { plan.add(drawing, setter: setter, swatches: swatches) }
        }
        return plan.pages
    }

    private func headlineFits(_ page: PiecePlan.PlannedPage, _ size: Double) -> Bool {
        guard let text = page.headline, let frame = page.headlineSlot?.frame else { return true }
        return text.height(size: size, width: frame.width).map { $0 <= frame.height + 1e-6 } ?? false
    }

    /// The slots whose copy a part shows.
    private static func slots(of part: FlowPart) -> [String] {
        switch part {
        case .kicker, .lead, .steps, .callout, .contact: [part.rawValue]
        case .details: ["details", "details.title"]
        case .when, .papers, .conditions, .office: []
        }
    }

    /// The largest factor from nothing to eightfold at which copy fits, to a hundredth.
    private static func largest(_ fits: (Double) -> Bool) -> Double {
        var low = 0, high = 800
        while low < high {
            let middle = (low + high + 1) / 2
            if fits(Double(middle) / 100) { low = middle } else { high = middle - 1 }
        }
        return Double(low) / 100
    }
}

extension Piece {
    /// The same piece with longer or shorter copy in some slots: its own words again and again.
    fileprivate func grown(_ slots: Set<String>, by factor: Double) -> Piece {
        var piece = self
        for slot in slots {
            piece.copy[slot] = copy[slot]?.map { text in
                let count = Int((Double(text.text.count) * factor).rounded(.down))
                var words = text.text
                while words.count < count { words += " " + text.text }
                var grown = words.prefix(max(1, count))
                while grown.count > 1, grown.last == " " { grown.removeLast() }
                return PieceText(String(grown), language: text.language)
            }
        }
        return piece
    }
}

extension FlowLayout {
    /// How many lines an item takes.
    fileprivate func lines(_ text: PieceText, of slot: String, _ scale: TypeScale) -> Int {
        let split = slot == "details" ? FlowBuilder.split(text) : (question: nil, answer: text)
        return [split.question, split.answer].compactMap(\.self).reduce(0) { sum, piece in
            for part in parts {
                guard let set = part.texts.first(where: { $0.paragraph.text.text == piece.text }) else { continue }
                let column = part.block.column(scale, width: self.slot.frame.width)
                return sum + (LineBreaker.lineCount(set.paragraph, width: column / scale.size(set.style)) ?? 1)
            }
            return sum
        }
    }
}
