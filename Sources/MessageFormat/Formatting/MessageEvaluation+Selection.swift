extension MessageEvaluation {
    /// The pattern to fill: of the variants that fit, the one whose keys fit best, the first key counting most.
    mutating func pattern() -> [CompiledMessage.Element] {
        switch message.body {
        case .pattern(let elements): return elements
        case .select(let selectors, let variants):
            let values = selectors.map { selector -> (any ResolvedValue)? in
                let value = declaration(selector.declaration).value
                if value.isSelectable { return value }
                errors.append(MessageError(.badSelector, source: selector.source))
                return nil
            }
            var best: (variant: CompiledMessage.Variant, ranks: [Int])?
            for variant in variants {
                guard let ranks = ranks(variant, values, selectors) else { continue }
                if let other = best?.ranks, !ranks.lexicographicallyPrecedes(other) { continue }
                best = (variant, ranks)
            }
            return best?.variant.pattern ?? []
        }
    }

    /// How well each key fits, 0 being best; `nil` if one does not.
    private mutating func ranks(
        _ variant: CompiledMessage.Variant, _ values: [(any ResolvedValue)?], _ selectors: [CompiledMessage.Selector]
    ) -> [Int]? {
        var ranks: [Int] = []
        for ((key, value), selector) in zip(zip(variant.keys, values), selectors) {
            guard let key else {
                ranks.append(.max)
                continue
            }
            switch value?.match(key) ?? .none {
            case .rank(let rank): ranks.append(rank)
            case .none: return nil
            case .invalid:
                errors.append(MessageError(.badVariantKey, key.text, source: selector.source))
                return nil
            }
        }
        return ranks
    }
}
