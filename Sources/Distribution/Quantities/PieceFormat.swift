/// What planning must know of a template: size, paper and packing of one piece.
public struct PieceFormat: Sendable, Hashable {
    /// As people call it.
    public var title: String
    /// In millimetres.
    public var width: Double
    public var height: Double
    public var pages: Int
    /// Pieces in a pack.
    public var pack: Int
    /// Grams of a square metre of its paper.
    public var grammage: Int
    /// Whether it is seen on screens only: such pieces are never printed, packed or sent.
    public var isPixels: Bool

    public init(title: String, width: Double, height: Double, pages: Int, pack: Int, grammage: Int, isPixels: Bool) {
        self.title = title
        self.width = width
        self.height = height
        self.pages = pages
        self.pack = pack
        self.grammage = grammage
        self.isPixels = isPixels
    }

    /// Leaves of paper in a piece: a leaf has two pages.
    private var leaves: Int { (pages + 1) / 2 }

    /// Hundredths of a square millimetre, so that sizes are added up in whole numbers.
    private var area: Int { Int((width * 10).rounded()) * Int((height * 10).rounded()) * leaves }

    /// Sheets of A3 that so many pieces take, rounded up.
    func sheets(_ pieces: Int) -> Int {
        let a3 = 2970 * 4200
        return (pieces * area + a3 - 1) / a3
    }

    /// Weight of so many pieces, rounded up to a gram.
    func grams(_ pieces: Int) -> Int { (pieces * area * grammage + 99_999_999) / 100_000_000 }
}
