/// Turns the data model into what is quick to fill.
struct MessageCompiler {
    let functions: FunctionRegistry
    private var numbers: [String: Int] = [:]

    init(functions: FunctionRegistry) { self.functions = functions }

    func compile(_ message: ParsedMessage) -> CompiledMessage {
        var compiler = self
        var declarations: [CompiledMessage.Declaration] = []
        for declaration in message.declarations {
            let step = switch declaration {
            case .input(let name, let function, _): compiler.step(.input(name), function, source: "$" + name)
            case .local(_, let value): compiler.step(value)
            }
            declarations.append(CompiledMessage.Declaration(step: step, needs: MessageCompiler.needs(step)))
            compiler.numbers[declaration.name] = declarations.count - 1
        }
        let body: CompiledMessage.Body
        switch message.body {
        case .pattern(let elements): body = .pattern(elements.map(compiler.element))
        case .select(let selectors, let variants):
            body = .select(
                selectors.compactMap { name in compiler.numbers[name].map { CompiledMessage.Selector(declaration: $0, source: "$" + name) } },
                variants.map { variant in
                    CompiledMessage.Variant(
                        keys: variant.keys.map { if case .literal(let text) = $0 { SelectionKey(text) } else { nil } },
                        pattern: variant.pattern.map(compiler.element))
                })
        }
        return CompiledMessage(declarations: declarations, body: body)
    }

    private func element(_ element: ParsedMessage.Element) -> CompiledMessage.Element {
        switch element {
        case .text(let text): .text(text)
        case .expression(let expression): .step(step(expression))
        case .markup(let markup): .markup(CompiledMessage.Markup(kind: markup.kind, name: markup.name, options: markup.options.map(option)))
        }
    }

    private func step(_ expression: ParsedMessage.Expression) -> CompiledMessage.Step {
        let source = switch expression.operand {
        case .variable(let name): "$" + name
        case .literal(let text): "|" + text.replacing("\\", with: "\\\\").replacing("|", with: "\\|") + "|"
        case nil: ":" + (expression.function?.name ?? "")
        }
        return step(expression.operand.map(operand) ?? .none, expression.function, source: source)
    }

    private func step(_ operand: CompiledMessage.Operand, _ function: ParsedMessage.Function?, source: String) -> CompiledMessage.Step {
        let options = function?.options ?? []
        let own = options.filter { !$0.name.hasPrefix("u:") }
        let compiled = function.map { function in
            var literals = MessageOptions()
            for case (let name, .literal(let text)) in own.map({ ($0.name, $0.value) }) { literals.append(name, .init(value: .string(text), isLiteral: true)) }
            let variable = own.filter { if case .variable = $0.value { true } else { false } }
            return CompiledMessage.Function(
                name: function.name, implementation: functions[function.name], options: variable.isEmpty ? nil : variable.map(option), literals: literals)
        }
        return CompiledMessage.Step(
            operand: operand, function: compiled, source: source, context: options.filter { $0.name.hasPrefix("u:") }.map(option))
    }

    private func operand(_ operand: ParsedMessage.Operand) -> CompiledMessage.Operand {
        switch operand {
        case .literal(let text): .literal(text)
        case .variable(let name): numbers[name].map { .declared($0) } ?? .input(name)
        }
    }

    private func option(_ option: ParsedMessage.Option) -> CompiledMessage.Option {
        CompiledMessage.Option(name: option.name, value: operand(option.value))
    }

    private static func needs(_ step: CompiledMessage.Step) -> [Int] {
        ([step.operand] + (step.function?.options ?? []).map(\.value) + step.context.map(\.value)).compactMap {
            if case .declared(let number) = $0 { number } else { nil }
        }
    }
}
