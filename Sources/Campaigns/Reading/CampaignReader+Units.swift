internal import Diagnostics
internal import Elections
internal import JSONText
internal import Workspace

extension CampaignReader {
    /// The table of units, where the campaign names one: with mistakes in single rows, but none in the whole of it.
    mutating func units(_ node: JSONNode, _ cycle: Cycle?, _ regions: RegionRule?) -> UnitTable? {
        guard let name = node.string() else { return nil }
        guard name.hasSuffix(".csv"), name.utf8.count > 4, !name.hasPrefix("."), !name.contains("/"), !name.contains("\\") else {
            node.report(.invalidValue, ["field": "units", "value": name, "allowed": "the name of a CSV file in the campaign's folder"])
            return nil
        }
        guard regions?.level != .province else {
            node.report(.fieldWithoutUse, ["field": "units", "use": "\"level\": \"regency\""])
            return nil
        }
        let path = folder + "/" + name
        guard loader.workspace.kind(of: path) == .file else {
            diagnostics.append(Diagnostic(.missingFile, at: node.place, ["path": path]))
            return nil
        }
        let reader = UnitTableReader(
            workspace: loader.workspace, path: path, facts: loader.facts, known: Set(loader.facts.variableNames(in: cycle ?? .pemilu2019)))
        do {
            let read = try reader.read()
            diagnostics += read.diagnostics
            // What the rows say is each edition's own.
            sources.append(read.head)
            return read.table
        } catch {
            diagnostics.append(Diagnostic(.cannotRead, at: node.place, ["path": path, "problem": error.problem]))
            return nil
        }
    }

    /// Pieces for units are counted by units, and no others are.
    func checkCopies(_ materials: [JSONNode], hasUnits: Bool) {
        for material in materials {
            guard let per = material["copies"]?["per"], let text = per.text, let unit = CopiesRule.Unit(rawValue: text), (unit == .unit) != hasUnits else { continue }
            if hasUnits {
                per.report(.copiesNotPerUnit, ["per": text], instead: CopiesRule.Unit.unit.rawValue)
            } else {
                per.report(.copiesWithoutUnits, ["per": text])
            }
        }
    }
}
