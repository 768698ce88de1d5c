import Diagnostics
import Foundation
import Testing

@testable import JSONText

/// Holds the syntax layer against JSONTestSuite (`json/JSONTestSuite/test_parsing` in `CONFORMANCE_DIR`, else in `../shared/conformance`).
struct JSONTestSuiteTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func files() -> [URL] {
        let named = ProcessInfo.processInfo.environment["CONFORMANCE_DIR"].map { URL(fileURLWithPath: $0) }
        let folder = (named ?? root.deletingLastPathComponent().appending(path: "shared/conformance")).appending(path: "json/JSONTestSuite/test_parsing")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.sorted { $0.path < $1.path }
    }

    @Test func everyFileIsTakenAsTheSuiteSays() throws {
        let files = JSONTestSuiteTests.files()
        guard !files.isEmpty else {
            print("JSONTestSuite is not here, so its cases are left out; set CONFORMANCE_DIR to run them.")
            return
        }
        var counts = ["y": (passed: 0, of: 0), "n": (passed: 0, of: 0), "i": (passed: 0, of: 0)]
        for file in files {
            let bytes = Array(try Data(contentsOf: file)), name = file.lastPathComponent, kind = String(name.prefix(1))
            let isAccepted = (try? JSONReader.read(bytes)) != nil
            // A refusal has a finding of its own and a place in the file.
            let document = JSONDocument(bytes, path: name)
            let isPlaced = !document.diagnostics.isEmpty && document.diagnostics.allSatisfy { PlaceCheck.isInside($0, bytes) }
            let isRight = switch kind {
            case "y": isAccepted
            case "n": !isAccepted && isPlaced
            default: isAccepted || isPlaced
            }
            #expect(isRight, "\(name)")
            counts[kind, default: (0, 0)].of += 1
            counts[kind, default: (0, 0)].passed += isRight ? 1 : 0
        }
        print("JSONTestSuite  passed    of")
        for kind in ["y", "n", "i"] {
            let (passed, of) = counts[kind] ?? (0, 0)
            print("\(kind)_             \(String(repeating: " ", count: max(0, 6 - "\(passed)".count)))\(passed)\(String(repeating: " ", count: max(0, 6 - "\(of)".count)))\(of)")
            #expect(of > 0)
        }
    }
}
