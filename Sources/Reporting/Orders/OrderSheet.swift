public import Distribution
public import Elections
internal import Spreadsheet

/// What a print shop is asked to print of a cycle: every job with its files, on paper, as a table and as a workbook.
public struct OrderSheet: Sendable {
    public var shop: PrintShop
    public var cycle: Cycle
    /// By campaign and material, then by region and language. A job is called by its place among them, from 1.
    public var jobs: [OrderJob]
    let words: ReportWords

    public init(shop: PrintShop, cycle: Cycle, jobs: [OrderJob], language: ReportLanguage) {
        self.shop = shop
        self.cycle = cycle
        self.jobs = jobs
        words = ReportWords(language: language)
    }

    /// The file with the digests of all others, as `sha256sum --check` reads it.
    public static let sums = "SHA256SUMS"
    /// What the sheet's own files are called.
    public static let names = ["order-sheet.html", "order-sheet.csv", "order-sheet.xlsx"]

    /// The sheet as page, table and workbook.
    public func files() throws -> [ScheduleReport.File] {
        [
            (OrderSheet.names[0], OrderPage(self).bytes()), (OrderSheet.names[1], csv()),
            (OrderSheet.names[2], try WorkbookWriter.write(title: title, tables: tables())),
        ]
    }

    var title: String { words.say("Lembar pesanan cetak, \(shop.name), \(cycle.title)", "Print order, \(shop.name), \(cycle.title)") }

    public var drafts: Int { jobs.count(where: \.isDraft) }
    public var pieces: Int { jobs.reduce(0) { $0 + $1.line.printed } }
    public var fileCount: Int { jobs.reduce(0) { $0 + $1.files.count } }

    func paper(_ product: OrderJob.Product) -> String {
        let kind = product.isCoated ? words.say("bersalut (art paper)", "coated") : words.say("tanpa salut (HVS)", "uncoated")
        return "\(kind), \(product.grammage) g/m²"
    }

    func sides(_ product: OrderJob.Product) -> String {
        product.sides == 1 ? words.say("1 muka", "1 side") : words.say("2 muka", "2 sides")
    }

    /// Inks in front and behind, as printers write them.
    func inks(_ product: OrderJob.Product) -> String {
        let front = product.isBlackOnly ? "1" : "4"
        return product.sides == 1 ? front + "/0" : front + "/" + front
    }

    /// Millimetres with a comma, in English with a point.
    func size(_ width: Double, _ height: Double) -> String { "\(millimetres(width)) × \(millimetres(height)) mm" }

    func millimetres(_ length: Double) -> String {
        let tenths = Int((length * 10).rounded())
        guard tenths % 10 != 0 else { return words.number(tenths / 10) }
        return words.number(tenths / 10) + words.say(",", ".") + String(tenths % 10)
    }
}
