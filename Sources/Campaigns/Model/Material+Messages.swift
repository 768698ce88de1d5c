extension Material {
    /// The messages that fill its slots, slot by slot in the template's order; lists with their items.
    public func messages(_ contract: TemplateContract, source: Catalogue) -> [(slot: TemplateContract.Slot, keys: [String])] {
        contract.slots.compactMap { slot in
            var key = slot.name
            switch slots[slot.name] {
            case .message(let other): key = other
            case .image(_, let alternative): key = alternative
            case .flag: return nil
            case nil: if slot.kind == .image || slot.kind == .flag { return nil }
            }
            let keys = slot.kind == .list ? (1...).lazy.map { "\(key).\($0)" }.prefix { source.messages[$0] != nil }.map { $0 } : [key]
            let known = keys.filter { source.messages[$0] != nil }
            return known.isEmpty ? nil : (slot, known)
        }
    }
}
