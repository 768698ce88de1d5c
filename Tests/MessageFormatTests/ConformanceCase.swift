import Foundation
import JSONText
import MessageFormat

/// A case of the conformance data, with what its file says for all of them.
struct ConformanceCase {
    var file: String
    /// In its file, from 1.
    var number: Int
    var source: String
    var locale: String
    var isolates: Bool
    var arguments: [String: MessageValue]
    var expected: String?
    var expectedParts: [[String: Any]]?
    /// Under the names of the specification.
    var expectedErrors: [String]

    var name: String { "\(file) \(number)" }

    static var folder: URL {
        let named = ProcessInfo.processInfo.environment["CONFORMANCE_DIR"].map { URL(fileURLWithPath: $0) }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return (named ?? root.deletingLastPathComponent().appending(path: "shared/conformance")).appending(path: "messageformat2")
    }

    static func files() -> [String] {
        let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects.compactMap { $0 as? URL } ?? []
        let start = folder.standardizedFileURL.path + "/"
        return all.filter { $0.pathExtension == "json" }.map { $0.standardizedFileURL.path.replacing(start, with: "") }.sorted()
    }

    static func cases(of file: String) throws -> [ConformanceCase] {
        let document = JSONDocument(Array(try Data(contentsOf: folder.appending(path: file))), path: file)
        guard let root = document.root, let tests = root["tests"] else { return [] }
        let defaults = root["defaultTestProperties"]
        return tests.items().enumerated().map { index, node in
            func text(_ key: String) -> String? { (node[key] ?? defaults?[key])?.text }
            var arguments: [String: MessageValue] = [:]
            for parameter in node["params"]?.items() ?? [] { arguments[parameter["name"]?.text ?? ""] = parameter["value"].flatMap(value) }
            return ConformanceCase(
                file: file, number: index + 1, source: node["src"]?.text ?? "", locale: text("locale") ?? "en-US",
                isolates: text("bidiIsolation") != "none", arguments: arguments, expected: text("exp"),
                expectedParts: node["expParts"]?.items().map(object),
                expectedErrors: ((node["expErrors"] ?? defaults?["expErrors"])?.items() ?? []).compactMap { $0["type"]?.text })
        }
    }

    private static func value(_ node: JSONNode) -> MessageValue? {
        switch node.value.content {
        case .string(let text): .string(text)
        case .number(let text): DecimalNumber(literal: text).map { .number($0) }
        case .bool(let truth): .boolean(truth)
        default: nil
        }
    }

    private static func object(_ node: JSONNode) -> [String: Any] {
        var object: [String: Any] = [:]
        for (key, member) in node.members {
            if let text = member.text {
                object[key] = text
            } else if member.isObject {
                object[key] = member.members.map { "\($0.key)=\($0.node.text ?? "")" }
            } else {
                object[key] = member.items().map { "\($0["type"]?.text ?? "")=\($0["value"]?.text ?? "")" }
            }
        }
        return object
    }
}
