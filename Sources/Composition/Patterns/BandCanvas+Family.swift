extension BandCanvas {
    mutating func draw(_ family: PatternFamily) {
        switch family {
        case .plain: drawPlain()
        case .pintoAceh: drawPintoAceh()
        case .ulosStripes: drawUlosStripes()
        case .pucukRebuang: drawPucukRebuang()
        case .songketStar: drawSongketStar()
        case .tapis: drawTapis()
        case .tumpal: drawTumpal()
        case .megamendung: drawMegamendung()
        case .kawung: drawKawung()
        case .ceplok: drawCeplok()
        case .truntum: drawTruntum()
        case .keketusan: drawKeketusan()
        case .endekDiamond: drawEndekDiamond()
        case .dayakSpiral: drawDayakSpiral()
        case .sasirangan: drawSasirangan()
        case .sulapaEppa: drawSulapaEppa()
        case .torajaGrid: drawTorajaGrid()
        case .tanimbar: drawTanimbar()
        case .nokenWeave: drawNokenWeave()
        }
    }
}
