public import Distribution
public import Elections

/// One job of an order: one material in one language for one region.
public struct OrderJob: Sendable {
    /// A finished page that the shop receives.
    public struct File: Sendable, Hashable {
        /// Below the folder of the package.
        public var path: String
        public var bytes: Int
        /// SHA-256 as hexadecimal digits.
        public var digest: String

        public init(path: String, bytes: Int, digest: String) {
            self.path = path
            self.bytes = bytes
            self.digest = digest
        }
    }

    /// What all jobs of a material have in common.
    public struct Product: Sendable, Hashable {
        public var campaign: String
        public var campaignTitle: String
        public var material: String
        /// As people call it.
        public var title: String
        /// Trim and bleed in millimetres.
        public var width: Double
        public var height: Double
        public var bleed: Double
        /// Printed pages.
        public var pages: Int
        /// Grams of a square metre of its paper.
        public var grammage: Int
        public var isCoated: Bool
        /// Whether it is printed in black alone.
        public var isBlackOnly: Bool

        public init(
            campaign: String, campaignTitle: String, material: String, title: String, width: Double, height: Double, bleed: Double, pages: Int, grammage: Int,
            isCoated: Bool, isBlackOnly: Bool
        ) {
            self.campaign = campaign
            self.campaignTitle = campaignTitle
            self.material = material
            self.title = title
            self.width = width
            self.height = height
            self.bleed = bleed
            self.pages = pages
            self.grammage = grammage
            self.isCoated = isCoated
            self.isBlackOnly = isBlackOnly
        }

        /// Printed sides of a leaf: one or two.
        public var sides: Int { pages > 1 ? 2 : 1 }
    }

    public var product: Product
    public var plan: ConsignmentPlan
    public var line: ConsignmentLine
    /// The code on the imprint.
    public var edition: String
    public var isDraft: Bool
    public var files: [File]

    public init(product: Product, plan: ConsignmentPlan, line: ConsignmentLine, edition: String, isDraft: Bool, files: [File]) {
        self.product = product
        self.plan = plan
        self.line = line
        self.edition = edition
        self.isDraft = isDraft
        self.files = files
    }

    /// What its files are called: cycle, region, template, language, printed sides (*muka*) and pieces.
    ///
    /// - Parameter region: the code of the region and its name as in paths.
    public static func name(_ cycle: Cycle, region: String, material: String, language: String, sides: Int, pieces: Int) -> String {
        "\(cycle.rawValue)_\(region)_\(material)_\(language)_\(sides)M_\(pieces)"
    }
}
