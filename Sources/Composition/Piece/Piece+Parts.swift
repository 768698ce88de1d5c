internal import Typography

extension Piece {
    /// The side of the page at which its lines begin.
    var side: WritingDirection { WritingDirection(language: language) }

    /// Whether there is anything to put into a part.
    func has(_ part: FlowPart) -> Bool {
        switch part {
        case .when: votingTime != nil
        case .papers: !papers.isEmpty
        case .conditions: !conditions.isEmpty
        case .contact: true
        case .office: !officeLines.isEmpty
        case .kicker, .lead, .steps, .callout, .details: !(copy[part.rawValue] ?? []).isEmpty
        }
    }
}
