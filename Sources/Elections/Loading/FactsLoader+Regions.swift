internal import DelimitedText
internal import Diagnostics

extension FactsLoader {
    mutating func regions() {
        each("regions.csv") { loader, row throws(RowProblem) in
            guard let code = RegionCode(row["code"]) else { throw .words("a code is written like 31 or 31.71", in: "code") }
            guard let kind = Region.Kind(rawValue: row["kind"]), code.isProvince == (kind == .provinsi) else {
                throw .words("a code of two digits is a provinsi, any other a kabupaten or kota", in: "kind")
            }
            guard !row["name"].isEmpty else { throw .words("the name is missing", in: "name") }
            guard ["WIB", "WITA", "WIT"].contains(row["timezone"]) else { throw .words("the time zone must be WIB, WITA or WIT", in: "timezone") }
            if let first = loader.rows.regions[code] {
                throw RowProblem(code: .duplicateRegion, column: "code", arguments: ["region": code.text], related: [first.place("code")])
            }
            let origin = try FactsLoader.origin("region.\(code.text).name", row, value: row["name"])
            let region = Region(code: code, kind: kind, name: row["name"], timeZone: row["timezone"], capital: row["capital"], origin: origin)
            loader.tables.regionsByCode[code] = region
            loader.tables.regions.append(region)
            loader.rows.regions[code] = row
        }
        tables.regions.sort { $0.code < $1.code }
        for region in tables.regions where !region.code.isProvince {
            tables.regenciesByProvince[region.code.province, default: []].append(region)
            guard let row = rows.regions[region.code] else { continue }
            let province = region.code.province.text
            if tables.regionsByCode[region.code.province] == nil || row["parent"] != province {
                diagnostics.append(Diagnostic(.regencyWithoutProvince, at: row.place("parent"), [
                    "region": "\(region.code.text) \(region.name)", "province": province, "parent": row["parent"],
                ]))
            }
        }
    }

    mutating func names() {
        each("names.csv") { loader, row throws(RowProblem) in
            let code = try loader.region("region_code", row)
            let from = try FactsLoader.day("valid_from", row)
            let origin = try FactsLoader.origin("region.\(code.text).name", row, value: row["name"])
            loader.tables.datedNames[code, default: []].append((from, row["name"], origin))
        }
    }

    mutating func languages() {
        each("languages.csv") { loader, row throws(RowProblem) in
            let code = try loader.region("region_code", row)
            let origin = try FactsLoader.origin("region.\(code.text).language.\(row["tag"])", row, value: row["name"])
            loader.tables.languageRows[code, default: []].append(
                FactTables.LanguageRow(tag: row["tag"], name: row["name"], share: Double(row["share"]), origin: origin))
        }
    }

    mutating func subdivisions() {
        each("subdivisions.csv") { loader, row throws(RowProblem) in
            let code = try loader.region("region_code", row)
            if let first = loader.rows.subdivisions[code] {
                throw RowProblem(code: .duplicateRegion, column: "region_code", arguments: ["region": code.text], related: [first.place("region_code")])
            }
            _ = try FactsLoader.origin("region.\(code.text).subdivisions", row, value: "")
            loader.tables.subdivisions[code] = (
                try FactsLoader.count("districts", row), try FactsLoader.count("villages", row), try FactsLoader.count("urban_wards", row)
            )
            loader.rows.subdivisions[code] = row
        }
    }

    mutating func offices() {
        each("offices.csv") { loader, row throws(RowProblem) in
            let code = try loader.region("code", row)
            let origin = try FactsLoader.origin("region.\(code.text).office", row, value: row["official_name"])
            guard loader.tables.offices[code] == nil else { throw .words("the code stands twice", in: "code") }
            loader.tables.offices[code] = Fact(
                OfficeAddress(
                    name: row["official_name"], address: row["address"], telephone: row["telephone"], whatsApp: row["whatsapp"], site: row["site"]),
                origin)
        }
    }

    mutating func hosts() {
        each("hosts.csv") { loader, row throws(RowProblem) in loader.tables.allowedHosts.append(row["host"]) }
    }
}
