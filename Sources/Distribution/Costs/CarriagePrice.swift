internal import Diagnostics
internal import JSONText

/// What carrying boxes along one leg costs, in whole rupiah.
public enum CarriagePrice: Sendable, Hashable {
    case perKilogram(Int)
    case perBox(Int)

    /// Of one consignment: its weight rounded up to a kilogram, or its boxes.
    func cost(grams: Int, boxes: Int) -> Int {
        switch self {
        case .perKilogram(let rupiah): (grams + 999) / 1000 * rupiah
        case .perBox(let rupiah): boxes * rupiah
        }
    }

    static func read(_ node: JSONNode) -> CarriagePrice? {
        node.allow(["perKg", "perBox"])
        if node["perKg"] != nil, let box = node["perBox"] {
            box.report(.carriageTwice, [:])
            return nil
        }
        if let box = node["perBox"] { return box.rupiah().map { .perBox($0) } }
        return node.required("perKg")?.rupiah().map { .perKilogram($0) }
    }
}
