import Foundation
import Testing
import Workspace

/// One mistake in an otherwise faultless project, and everything that the program says of it.
struct BrokenCase: Sendable, CustomTestStringConvertible {
    struct Edit: Sendable {
        var file: String
        /// `*` for the whole file.
        var old: String
        /// `⌫` takes the file away.
        var new: String
    }

    var name: String
    var edits: [Edit] = []
    /// By the language of the program.
    var told: [String: String] = [:]
    var testDescription: String { name }

    static let folder = Project.root.appending(path: "Tests/BrokenCampaigns")
    static let languages = ["en", "id"]

    /// Reads the cases of one file; see the README beside it.
    static func read(_ file: String) throws -> [BrokenCase] {
        var cases: [BrokenCase] = []
        var language: String?
        for line in try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("## ") {
                cases.append(BrokenCase(name: String(line.dropFirst(3))))
                language = nil
            } else if languages.contains(String(line)) {
                language = String(line)
            } else if let last = cases.indices.last, let language {
                if !line.isEmpty { cases[last].told[language, default: ""] += line + "\n" }
            } else if let last = cases.indices.last, !line.isEmpty {
                let parts = line.split(separator: "  =>  ", maxSplits: 1, omittingEmptySubsequences: false)
                let left = try #require(parts.first).split(separator: "  ==  ", maxSplits: 1, omittingEmptySubsequences: false)
                try #require(parts.count == 2 && left.count == 2, "\(line)")
                cases[last].edits.append(Edit(file: String(left[0]), old: String(left[1]), new: String(parts[1])))
            }
        }
        return cases
    }

    static func write(_ cases: [BrokenCase], to file: String) throws {
        let text = cases.map { one in
            let edits = one.edits.map { "\($0.file)  ==  \($0.old)  =>  \($0.new)\n" }.joined()
            return "## \(one.name)\n\(edits)" + languages.map { "\($0)\n\(one.told[$0] ?? "")" }.joined()
        }.joined(separator: "\n")
        try text.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
    }

    /// Makes the changes; `place` says where a file of the case lies in the project.
    func apply(to project: Project, _ place: (String) -> String) throws {
        for edit in edits {
            let path = place(edit.file)
            guard edit.new != "⌫" else {
                try project.workspace.remove(path)
                continue
            }
            let before = try project.workspace.read(path, limit: 1 << 24)
            let after = edit.old == "*" ? BrokenCase.bytes(edit.new) : BrokenCase.replace(BrokenCase.bytes(edit.old), by: BrokenCase.bytes(edit.new), in: before)
            try #require(after != nil && after != before, "\(name): `\(edit.old)` does not stand once in \(edit.file)")
            try project.workspace.write(after ?? [], to: path)
        }
    }

    /// `nil` where the old bytes do not stand there exactly once.
    private static func replace(_ old: [UInt8], by new: [UInt8], in bytes: [UInt8]) -> [UInt8]? {
        let ranges = bytes.ranges(of: old)
        guard ranges.count == 1, let range = ranges.first else { return nil }
        return Array(bytes[..<range.lowerBound]) + new + bytes[range.upperBound...]
    }

    private static func bytes(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text.replacing("⏎", with: "\n")[...]
        while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
            bytes += Array(rest[..<open].utf8)
            if let byte = UInt8(rest[rest.index(after: open)..<close], radix: 16) { bytes.append(byte) }
            rest = rest[rest.index(after: close)...]
        }
        return bytes + Array(rest.utf8)
    }
}
