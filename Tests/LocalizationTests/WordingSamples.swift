import Campaigns
import Diagnostics
import Elections
import Foundation
import Testing
import Workspace

@testable import Localization

/// The real facts and lists, and copy as it stands in a file.
enum WordingSamples {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let facts = ElectionFacts.load(from: DiskWorkspace(), folder: root.appending(path: "assets/elections").path)
    static let plainWords = (FileManager.default.contents(atPath: root.appending(path: "assets/languages/plain-words.csv").path)).map {
        PlainWords.read(Array($0), path: "plain-words.csv")
    }

    static let calendarFile = (FileManager.default.contents(atPath: root.appending(path: "assets/languages/days-and-months.csv").path)).map {
        CalendarNames.read(Array($0), path: "days-and-months.csv")
    }

    static func calendar() throws -> CalendarNames { try #require(calendarFile?.names) }

    static func check() throws -> WordingCheck {
        WordingCheck(facts: try #require(facts.facts), plainWords: try #require(plainWords?.words))
    }

    /// What is found in one message, its text given as it is written between the quotes of the file.
    static func findings(written: String, cycle: Cycle = .pemilu2019, language: String = "id", by check: WordingCheck) throws -> [Diagnostic] {
        let bytes = Array("{\n  \"lead\": \"\(written)\"\n}\n".utf8)
        let read = CatalogueReader.read(bytes, path: "messages/\(language).json", language: language, facts: try #require(facts.facts))
        let message = try #require(read.catalogue?.messages["lead"], "\(read.diagnostics)")
        return check.findings(message.text, key: "lead", language: language, cycle: cycle, at: message.place).sorted()
    }
}
