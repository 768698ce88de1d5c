extension ElectionFacts {
    private func votingDay(_ cycle: Cycle) -> CalendarDate? {
        milestones[cycle]?["voting-day"]?.first { $0.scope == "all" }?.fact.value.start
    }

    /// The name of a region, without its kind, as it was on the cycle's voting day.
    public func name(of code: RegionCode, in cycle: Cycle) -> Fact<String> {
        let region = tables.regionsByCode[code]
        if let day = votingDay(cycle), let renamed = tables.datedNames[code]?.last(where: { $0.from <= day }) {
            return Fact(renamed.name, renamed.origin)
        }
        return Fact(region?.name ?? code.text, region?.origin ?? FactOrigin(id: "region.\(code.text).name", value: code.text, source: "", confidence: .low))
    }

    /// The name of a region with its kind: *Kabupaten Bantul*, *Provinsi Bali*.
    public func fullName(of code: RegionCode, in cycle: Cycle) -> Fact<String> {
        let name = name(of: code, in: cycle)
        let kind: String
        switch tables.regionsByCode[code]?.kind {
        case .provinsi: kind = "Provinsi "
        case .kabupaten: kind = "Kabupaten "
        case .kota: kind = "Kota "
        case .kabupatenAdministrasi: kind = "Kabupaten Administrasi "
        case .kotaAdministrasi: kind = "Kota Administrasi "
        case nil: kind = ""
        }
        return Fact(kind + name.value, name.origin)
    }

    /// The office that organises the election there: KPU, or KIP in Aceh (UU 11/2006).
    public func organiser(of code: RegionCode, in cycle: Cycle) -> Fact<String> {
        let name = name(of: code, in: cycle)
        let body = code.province.text == "11" ? "KIP" : "KPU"
        let place: String
        switch tables.regionsByCode[code]?.kind {
        case .provinsi: place = code.text == "11" ? "Aceh" : "Provinsi \(name.value)"
        case .kabupaten, .kabupatenAdministrasi: place = "Kabupaten \(name.value)"
        case .kota, .kotaAdministrasi: place = "Kota \(name.value)"
        case nil: place = name.value
        }
        let office = "\(body) \(place)"
        return Fact(office, FactOrigin(id: "region.\(code.text).organiser", value: office, source: "UU 15/2011; UU 7/2017; UU 11/2006", confidence: .high))
    }

    /// How the office of a region is reached; `nil` where no source tells.
    public func office(of code: RegionCode) -> Fact<OfficeAddress>? { tables.offices[code] }

    /// The name in small letters with hyphens, for folders.
    public func slug(of code: RegionCode, in cycle: Cycle) -> String {
        String(name(of: code, in: cycle).value.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
            .split(separator: "-").joined(separator: "-")
    }
}
