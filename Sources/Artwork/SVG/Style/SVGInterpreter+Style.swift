internal import XMLTree

extension SVGInterpreter {
    /// Attributes that are no properties: geometry, references, and words for other programs.
    private static let attributes: Set<String> = [
        "id", "class", "style", "transform", "x", "y", "width", "height", "rx", "ry", "cx", "cy", "r", "x1", "y1", "x2", "y2", "points", "d",
        "viewBox", "preserveAspectRatio", "href", "clipPathUnits", "gradientUnits", "gradientTransform", "spreadMethod", "fx", "fy", "offset",
        "version", "baseProfile", "zoomAndPan", "contentScriptType", "contentStyleType", "role", "lang", "tabindex", "focusable", "type", "media",
        "nodetypes", "decoding", "title",
    ]

    /// The properties of an object: attributes, then class rules, then `style`, each over the one before.
    ///
    /// - Parameter told: whether what cannot be set is reported.
    func cascade(_ element: XMLElement, _ inherited: SVGStyle, told: Bool) -> (style: SVGStyle, own: SVGOwnStyle) {
        var style = inherited
        var own = SVGOwnStyle()
        let place = told ? element : nil
        for attribute in element.attributes where attribute.namespace.isEmpty && !SVGInterpreter.attributes.contains(attribute.name) {
            if attribute.name.hasPrefix("data-") || attribute.name.hasPrefix("aria-") || attribute.name.hasPrefix("on") { continue }
            _ = set(SVGDeclaration(name: attribute.name, value: SVGDeclaration.trimmed(attribute.value)), &style, &own, place)
        }
        for declaration in element["class"].map(sheet.declarations) ?? [] {
            count(words: declaration.name.utf8.count + declaration.value.utf8.count, element)
            _ = set(declaration, &style, &own, place)
        }
        guard let text = element["style"] else { return (style, own) }
        guard let declarations = SVGDeclaration.list(text) else {
            place.map { log.refuse($0, value: text, of: "style") }
            return (style, own)
        }
        for declaration in declarations { _ = set(declaration, &style, &own, place) }
        return (style, own)
    }

    /// Sets one property; false, and reported at `element`, where it cannot be set.
    func set(_ declaration: SVGDeclaration, _ style: inout SVGStyle, _ own: inout SVGOwnStyle, _ element: XMLElement?) -> Bool {
        let (name, value) = (declaration.name, declaration.value)
        let outcome = SVGProperties.set(name, value, &style, &own)
        if case .taken = outcome { return true }
        guard let element else { return false }
        switch outcome {
        case .taken: break
        case .unknown: log.refuse(element, "`\(name)` is not part of the subset", .subset)
        case .unreadable: log.refuse(element, value: value, of: name)
        case .unsupported(let advice): log.refuse(element, "`\(name): \(value.prefix(60))` is not part of the subset", advice)
        }
        return false
    }
}
