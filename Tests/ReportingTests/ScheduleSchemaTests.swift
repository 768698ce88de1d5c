import Foundation
import JSONText
import Reporting
import Testing

/// The schema on disk is that of the code. To write it anew: `RECORD=1 swift test --filter ScheduleSchemaTests`; where `CI` is set this is refused.
struct ScheduleSchemaTests {
    @Test func fileIsWhatTheCodeSays() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let path = root.appending(path: "assets/schemas/" + ScheduleSchema.name)
        let variables = ProcessInfo.processInfo.environment
        if variables["RECORD"] == "1", variables["CI"] == nil { try Data(ScheduleSchema.text.utf8).write(to: path) }
        #expect(try String(contentsOf: path, encoding: .utf8) == ScheduleSchema.text)
        #expect(JSONDocument(Array(ScheduleSchema.text.utf8), path: ScheduleSchema.name).diagnostics.isEmpty)
    }
}
