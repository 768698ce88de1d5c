/// The patterns that a band can show, under the names that `assignments.json` uses.
///
/// None is a court or sacred pattern, and none shows writing or ancestors.
public enum PatternFamily: String, CaseIterable, Sendable {
    /// Dots between rules, nobody's in particular: what a region gets until its pattern has been reviewed.
    case plain
    /// The jeweller's gate with its scrolls: Aceh.
    case pintoAceh = "pinto-aceh"
    /// Lengthwise stripes with tied arrowheads: Batak.
    case ulosStripes = "ulos-stripes"
    /// Bamboo shoots: Malay Sumatra.
    case pucukRebuang = "pucuk-rebuang"
    /// Eight-pointed stars of gold-thread weaving: Palembang and Minangkabau.
    case songketStar = "songket-star"
    /// Couched gold thread in zigzags: Lampung.
    case tapis
    /// A row of tall triangles: the border of coastal batik.
    case tumpal
    /// Layered rain clouds: Cirebon.
    case megamendung
    /// Four-petalled flowers after the sugar palm's fruit: Javanese batik.
    case kawung
    /// Rosettes set in a lattice: Central Java and Yogyakarta.
    case ceplok
    /// Scattered small stars: Central Java.
    case truntum
    /// Carvers' running ornament of seeds and gold flowers: Bali.
    case keketusan
    /// Lozenges with the stepped edge of tied threads: Bali and Nusa Tenggara.
    case endekDiamond = "endek-diamond"
    /// Running scrolls of fern and vine: Dayak.
    case dayakSpiral = "dayak-spiral"
    /// Wavy stripes with the marks of the stitches: Banjar.
    case sasirangan
    /// The four-sided figure: Bugis and Makassar.
    case sulapaEppa = "sulapa-eppa"
    /// The carvers' grid of quartered squares: Toraja.
    case torajaGrid = "toraja-grid"
    /// Hooked lozenges between fine stripes: Tanimbar and the southern Moluccas.
    case tanimbar
    /// The looped cords of the string bag: highlands of Papua.
    case nokenWeave = "noken-weave"
}
