internal import Diagnostics

/// The columns of a table of units, and what messages call them.
public struct UnitColumns: Sendable {
    /// The headings as they stand there.
    public let headings: [String]
    /// The column of each variable that messages may use, without the dollar sign.
    public let variables: [String: Int]
    let code: Int
    let name: Int
    let region: Int
    /// How many cells a row must have; those behind belong to no heading.
    let needed: Int

    /// No columns, before the first line is understood.
    init() { (headings, variables, code, name, region, needed) = ([], [:], 0, 0, 0, 0) }

    private init(headings: [String], variables: [String: Int], code: Int, name: Int, region: Int, needed: Int) {
        (self.headings, self.variables, self.code, self.name, self.region, self.needed) = (headings, variables, code, name, region, needed)
    }

    /// What the three columns that every table has may be called.
    static let codeNames = ["code", "kode"], nameNames = ["name", "nama"], regionNames = ["region", "wilayah"]

    /// How many of the headings are of columns that every table has.
    static func known(_ headings: [String]) -> Int {
        headings.count { (codeNames + nameNames + regionNames).contains($0.lowercased()) }
    }

    /// What is wrong with a heading, by its column.
    struct Problem {
        var column: Int
        var code: DiagnosticCode
        var arguments: [String: String]
    }

    /// - Parameter known: the variables that every message has.
    static func read(_ headings: [String], known: Set<String>) -> (columns: UnitColumns?, problems: [Problem]) {
        var problems: [Problem] = []
        func column(_ names: [String]) -> Int? {
            if let found = headings.firstIndex(where: { names.contains($0.lowercased()) }) { return found }
            problems.append(Problem(column: 0, code: .unitColumnMissing, arguments: [
                "column": names.joined(separator: "` / `"), "found": headings.filter { !$0.isEmpty }.joined(separator: ", "),
            ]))
            return nil
        }
        let code = column(codeNames), name = column(nameNames), region = column(regionNames)
        var variables: [String: Int] = [:]
        for (index, heading) in headings.enumerated() where !heading.isEmpty && index != region {
            let variable = index == code ? "unitCode" : index == name ? "unitName" : self.variable(heading)
            guard let variable else {
                problems.append(Problem(column: index, code: .unitColumnName, arguments: ["column": heading]))
                continue
            }
            if known.contains(variable) {
                problems.append(Problem(column: index, code: .unitColumnHides, arguments: ["column": heading, "variable": variable]))
            } else if let other = variables.updateValue(index, forKey: variable) {
                problems.append(Problem(column: index, code: .unitColumnTwice, arguments: ["column": heading, "other": headings[other], "variable": variable]))
            }
        }
        guard problems.isEmpty, let code, let name, let region else { return (nil, problems) }
        let needed = (headings.lastIndex { !$0.isEmpty } ?? 0) + 1
        return (UnitColumns(headings: headings, variables: variables, code: code, name: name, region: region, needed: needed), [])
    }

    /// A heading as a variable: the words joined, the first in small letters, each further one with a capital: `Nomor TPS` is `nomorTPS`.
    static func variable(_ heading: String) -> String? {
        func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool { scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)) }
        let words = heading.unicodeScalars.split { !isNameCharacter($0) }.map { String(String.UnicodeScalarView($0)) }
        guard let first = words.first, let letter = first.first, letter.isLetter else { return nil }
        return first.lowercased() + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
