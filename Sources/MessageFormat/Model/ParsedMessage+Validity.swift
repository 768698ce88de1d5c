extension ParsedMessage {
    /// Every rule of the data model that the message breaks, in the order of the text; empty if it is valid.
    public var modelErrors: [MessageModelError] {
        var check = ModelCheck()
        for declaration in declarations { check.declare(declaration) }
        switch body {
        case .pattern(let elements): check.options(of: elements)
        case .select(let selectors, let variants): check.match(selectors, variants)
        }
        return check.errors
    }
}

private struct ModelCheck {
    var errors: [MessageModelError] = []
    /// Declared or used, and so declared implicitly.
    private var known: Set<String> = []
    private var annotated: Set<String> = []

    mutating func declare(_ declaration: ParsedMessage.Declaration) {
        let expression = declaration.expression
        let isInput = if case .input = declaration { true } else { false }
        var used: [String] = []
        if !isInput, case .variable(let name) = expression.operand { used.append(name) }
        for option in expression.function?.options ?? [] {
            if case .variable(let name) = option.value { used.append(name) }
        }
        if known.contains(declaration.name) || used.contains(declaration.name) { errors.append(.duplicateDeclaration(declaration.name)) }
        if expression.function != nil {
            annotated.insert(declaration.name)
        } else if !isInput, case .variable(let name) = expression.operand, annotated.contains(name) {
            annotated.insert(declaration.name)
        }
        known.formUnion(used)
        known.insert(declaration.name)
        options(expression.function?.options ?? [])
    }

    mutating func match(_ selectors: [String], _ variants: [ParsedMessage.Variant]) {
        for name in selectors where !annotated.contains(name) { errors.append(.missingSelectorAnnotation(name)) }
        var seen: Set<[ParsedMessage.Key]> = []
        var hasFallback = false
        for (index, variant) in variants.enumerated() {
            if variant.keys.count != selectors.count {
                errors.append(.variantKeyMismatch(index + 1))
            } else if !seen.insert(variant.keys).inserted {
                errors.append(.duplicateVariant(index + 1))
            }
            if variant.keys.allSatisfy({ $0 == .catchAll }) { hasFallback = true }
            options(of: variant.pattern)
        }
        if !hasFallback { errors.append(.missingFallbackVariant) }
    }

    mutating func options(of pattern: [ParsedMessage.Element]) {
        for element in pattern {
            switch element {
            case .text: break
            case .expression(let expression): options(expression.function?.options ?? [])
            case .markup(let markup): options(markup.options)
            }
        }
    }

    private mutating func options(_ options: [ParsedMessage.Option]) {
        guard options.count > 1 else { return }
        var seen: Set<String> = []
        for option in options where !seen.insert(option.name).inserted { errors.append(.duplicateOptionName(option.name)) }
    }
}
