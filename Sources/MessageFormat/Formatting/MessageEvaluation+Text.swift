extension MessageEvaluation {
    mutating func text() -> String {
        var text = ""
        var afterNumber = false
        for element in pattern() {
            switch element {
            case .text(let piece):
                if afterNumber, piece.utf8.first == 0x20 {
                    text += "\u{A0}"
                    text += piece.dropFirst()
                } else {
                    text += piece
                }
                afterNumber = false
            case .markup(let markup): _ = part(markup)
            case .step(let step):
                let resolved = resolve(step)
                let shown = shown(resolved, step)
                if let mark = isolate(resolved, shown ?? "") {
                    text += mark
                    append(shown, step, to: &text)
                    text += "\u{2069}"
                } else {
                    append(shown, step, to: &text)
                }
                afterNumber = formatter.keepsCounts && resolved.value.type == "number"
            }
        }
        return text
    }

    private func append(_ shown: String?, _ step: CompiledMessage.Step, to text: inout String) {
        if let shown {
            text += shown
        } else {
            text += "{"
            text += step.source
            text += "}"
        }
    }

    mutating func parts() -> [MessagePart] {
        var parts: [MessagePart] = []
        for element in pattern() {
            switch element {
            case .text(let text): parts.append(.text(text))
            case .markup(let markup): parts.append(.markup(part(markup)))
            case .step(let step):
                let resolved = resolve(step)
                let shown = shown(resolved, step)
                let mark = isolate(resolved, shown ?? "")
                if let mark { parts.append(.isolation(mark)) }
                if let shown {
                    let pieces = (try? resolved.value.parts()) ?? []
                    parts.append(.value(MessagePart.Value(
                        type: resolved.value.type, text: shown, pieces: pieces, id: resolved.id, direction: resolved.direction, locale: formatter.locale)))
                } else {
                    parts.append(.fallback(step.source))
                }
                if mark != nil { parts.append(.isolation("\u{2069}")) }
            }
        }
        return parts
    }

    /// The text of a value; `nil` where its fallback is to be shown.
    private mutating func shown(_ resolved: ResolvedStep, _ step: CompiledMessage.Step) -> String? {
        if resolved.value.fallbackSource != nil { return nil }
        do {
            return try resolved.value.text()
        } catch {
            errors.append(MessageError(error.kind, error.detail, source: step.source))
            return nil
        }
    }

    /// The character that opens an isolate, if the value needs one.
    private func isolate(_ resolved: ResolvedStep, _ text: String) -> String? {
        guard formatter.isolation != .none else { return nil }
        if resolved.requested == nil, formatter.isolation == .mixed, !formatter.direction.isMixed(with: text) { return nil }
        switch resolved.direction {
        case .leftToRight: return formatter.direction == .leftToRight && resolved.requested == nil ? nil : "\u{2066}"
        case .rightToLeft: return "\u{2067}"
        case nil: return "\u{2068}"
        }
    }

    private mutating func part(_ markup: CompiledMessage.Markup) -> MessagePart.Markup {
        var part = MessagePart.Markup(kind: markup.kind, name: markup.name, id: nil, options: [])
        for option in markup.options {
            if option.name == "u:id" {
                part.id = value(of: option)?.text
            } else if option.name.hasPrefix("u:") {
                errors.append(MessageError(.badOption, option.name, source: "#" + markup.name))
            } else if let text = value(of: option)?.text {
                part.options.append(MessagePart.Option(name: option.name, value: text))
            }
        }
        return part
    }
}
