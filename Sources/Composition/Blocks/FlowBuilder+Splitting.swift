extension FlowBuilder.Part {
    /// The part cut where a column may end: between steps, and between details, the title with the first of them.
    var split: [FlowBuilder.Part] {
        if let steps = block as? StepsBlock {
            return steps.steps.map { step in
                FlowBuilder.Part(part: part, block: StepsBlock(steps: [step], disc: steps.disc, side: steps.side), reading: [], texts: [step.numeral, step.text])
            }
        }
        if let block = block as? DetailsBlock {
            return block.details.enumerated().map { index, item in
                let title = index == 0 ? block.title : nil
                return FlowBuilder.Part(
                    part: part, block: DetailsBlock(title: title, details: [item]), reading: [],
                    texts: [title, item.question, item.answer].compactMap { $0 })
            }
        }
        return [self]
    }
}
