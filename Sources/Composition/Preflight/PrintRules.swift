internal import Measures

/// What must be kept so that the press prints all of a piece, and its reader can read it.
public struct PrintRules: Sendable, Hashable {
    /// What a piece is printed on, in the words of `template.json`.
    public enum Paper: String, Sendable, CaseIterable { case coated, uncoated }

    /// `nil` for a screen.
    public var paper: Paper?
    /// Pixels to the inch that a picture must have at its size on paper.
    public var leastResolution: Double
    /// Pixels to the inch from which on nobody sees them.
    public var goodResolution: Double
    /// The most ink that may lie in one place, in per cent; `nil` for a screen.
    public var inkLimit: Int?

    /// What a photograph needs that is looked at from a hand's distance.
    static let resolutionInTheHand = 250.0
    /// The thinnest line that a press prints whole, in millimetres.
    static let hairline = Length(points: 0.25).millimetres
    /// The smallest module of a QR code that cheap telephones read, in millimetres.
    static let module = 0.4
    /// The same for a piece on a screen: four of its pixels.
    static let screenModule = 4 * Length.millimetresPerPixel
    /// The smallest copy for readers who hold the piece, and the smallest print at all, in millimetres.
    static let copy = Length(points: 7.5).millimetres
    static let smallPrint = Length(points: 6).millimetres
    /// The word *CONTOH* on a picture of a ballot belongs to the picture.
    static let pictureWord = Length(points: 4).millimetres
    /// The least contrast (WCAG 2) of copy with what is behind it, and of copy from `large` on.
    static let contrast = 7.0
    static let largeContrast = 4.5
    static let large = Length(points: 24).millimetres

    /// - Parameters:
    ///   - resolution: pixels to the inch; 250 for what is held in the hand.
    ///   - paper: `nil` for a screen.
    init(resolution: Double, paper: Paper?) {
        self.paper = paper
        leastResolution = resolution
        // The eye gives up at about 300 in the hand, and further away at less.
        goodResolution = paper == nil ? resolution : min(resolution * 5 / 3, 300)
        inkLimit = paper.map { $0 == .coated ? 300 : 260 }
    }
}
