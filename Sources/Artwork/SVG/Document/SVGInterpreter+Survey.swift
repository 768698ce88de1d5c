internal import XMLTree

extension SVGInterpreter {
    /// Finds what may stand nowhere in a drawing, used or not, and reads the class rules.
    func survey(_ element: XMLElement) {
        guard !SVGNames.isGuides(element) else { return }
        if element.namespace != SVGNames.svg {
            if !SVGNames.isEditors(element.namespace) {
                log.refuse(element, "<\(element.name)> of `\(element.namespace)` is not part of the subset", .remove)
            }
            return
        }
        if let advice = SVGNames.ban(element.name) { return log.refuse(element, "<\(element.name)> is not part of the subset", advice) }
        for attribute in element.attributes {
            if attribute.namespace.isEmpty, attribute.name.lowercased().hasPrefix("on") {
                log.refuse(element, "the event attribute `\(attribute.name)` is not part of the subset", .remove)
            } else if attribute.namespace == "http://www.w3.org/XML/1998/namespace", attribute.name == "base" {
                log.refuse(element, "`xml:base` is not part of the subset", .remove)
            }
        }
        if let reference = SVGNames.reference(element), element.name != "image", SVGReference.local(reference) == nil {
            log.refuse(element, reference: "`\(reference.prefix(60))` lies outside the drawing", .embed)
        }
        if element.name == "style" { read(sheet: element) }
        for child in element.children where element.name != "metadata" || child.namespace == SVGNames.svg { survey(child) }
    }

    private func read(sheet element: XMLElement) {
        if let type = element["type"], type != "text/css", !type.isEmpty { return log.refuse(element, value: type, of: "type", .rule) }
        if let media = element["media"], media != "all" { return log.refuse(element, value: media, of: "media", .rule) }
        let problem = sheet.add(element.text) { declaration in
            var style = SVGStyle(), own = SVGOwnStyle()
            return self.set(declaration, &style, &own, element)
        }
        if let problem { log.refuse(element, problem, .rule) }
        if sheet.count > SVGLimits.declarations { log.refuse(element, limit: SVGLimits.declarations, of: "properties in class rules") }
    }

    /// Notes the objects by their ids, each with what it inherits.
    func indexAll(_ element: XMLElement, _ inherited: SVGStyle) {
        guard !log.isOver, !SVGNames.isGuides(element), element.namespace == SVGNames.svg else { return }
        index.add(element, inherited: inherited)
        guard !element.children.isEmpty else { return }
        let style = cascade(element, inherited, told: false).style
        for child in element.children { indexAll(child, style) }
    }
}
