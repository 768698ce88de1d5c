internal import Artwork
internal import Measures

/// The colours that a page adds to the art which it begins with, and those between which its edges are soft.
///
/// It knows no word of the copy: pages that differ only in their words are equal.
struct PageColours: Hashable {
    /// A colour that lies on another.
    struct Pair: Hashable {
        /// `0xRRGGBB` each.
        var colour: UInt32
        var ground: UInt32
    }

    /// A colour through which everything below it is seen.
    struct Veil: Hashable {
        var colour: UInt32
        /// From 1 to 255, of 255.
        var strength: UInt32
    }

    /// Art with more colours than can be told one by one.
    struct Art: Hashable {
        var art: ObjectIdentifier
        var transform: Transform
        var clips: [Clip]
    }

    var solids: Set<UInt32> = []
    /// Those of letters.
    var letters: Set<Pair> = []
    /// Those of shapes.
    var edges: Set<Pair> = []
    var veils: Set<Veil> = []
    var arts: [Art] = []

    /// The pairs of letters, in an order that depends on nothing else.
    var letterPairs: [Pair] { PageColours.ordered(letters) }

    /// The pairs of shapes, and all pairs as they are seen through each veil.
    var otherPairs: [Pair] {
        let bare = PageColours.ordered(edges.subtracting(letters))
        let all = letterPairs + bare
        return bare + orderedVeils.flatMap { veil in all.map { Pair(colour: veil.over($0.colour), ground: veil.over($0.ground)) } }
    }

    private static func ordered(_ pairs: Set<Pair>) -> [Pair] { pairs.sorted { ($0.colour, $0.ground) < ($1.colour, $1.ground) } }

    /// Colours as they are seen through each veil.
    func veiled(_ colours: [UInt32]) -> [UInt32] { orderedVeils.flatMap { veil in colours.map { veil.over($0) } } }

    private var orderedVeils: [Veil] { veils.sorted { ($0.colour, $0.strength) < ($1.colour, $1.strength) } }
}

extension PageColours.Veil {
    /// What is seen of a colour below the veil.
    func over(_ ground: UInt32) -> UInt32 { ground.mixed(with: colour, strength, of: 255) }
}
