internal import Measures

extension TemplateDrawing {
    /// The drawing for a piece that has nothing to put into some of its slots: they are gone, and the slots that take their room
    /// reach over it.
    func closedUp(for piece: Piece) -> TemplateDrawing {
        let empty = Dictionary(slots.filter { !piece.fills($0.role) }.map { ($0.name, $0.frame) }, uniquingKeysWith: { first, _ in first })
        guard !empty.isEmpty else { return self }
        var drawing = self
        drawing.slots = slots.filter { empty[$0.name] == nil }.map { slot in
            var slot = slot
            for taken in slot.takes { slot.frame = empty[taken].map(slot.frame.union) ?? slot.frame }
            return slot
        }
        return drawing
    }
}

extension Piece {
    /// Whether there is anything to put into a slot.
    fileprivate func fills(_ role: TemplateSlot.Role) -> Bool {
        switch role {
        case .flow(let parts): parts.contains(where: has)
        case .picture: pictures["picture"] != nil
        case .qr: link != nil
        case .headline, .continuation, .band, .imprint: true
        }
    }
}
