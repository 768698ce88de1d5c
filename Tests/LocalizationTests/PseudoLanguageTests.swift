import MessageFormat
import Testing

@testable import Localization

struct PseudoLanguageTests {
    private func text(_ message: String, _ language: PseudoLanguage, _ arguments: [String: MessageValue] = [:]) throws -> String {
        let rewritten = language.rewritten(try ParsedMessage(parsing: message))
        let formatter = HouseFormats(.none).formatter(for: language.rawValue)
        return formatter.format(try CompiledMessage(rewritten), arguments).text
    }

    @Test(arguments: [
        ("Kenali surat suara Anda", "[Ķéñåļî šûŕåţ šûåŕå Åñðå šåţû ðûå ţ]"),
        ("{$region}", "[Kota Banda Aceh]"),
        ("Di {$region}.", "[Ðî Kota Banda Aceh. šå]"),
        ("", ""),
        ("\\{x\\}", "[{x} šå]"),
        (".input {$n :integer} .match $n 4 {{Empat}} * {{Lima {$n}}}", "[Ļîmå 5\u{A0}šå]"),
    ])
    func copyIsLongerAndAccentedAndPlaceholdersAreNot(message: String, expected: String) throws {
        #expect(try text(message, .accented, ["region": .string("Kota Banda Aceh"), "n": .integer(5)]) == expected)
    }

    @Test func growthIsAThird() throws {
        for length in [10, 40, 160, 400] {
            let message = String(repeating: "surat suara ", count: length / 12 + 1).prefix(length)
            let made = try text(String(message), .accented).count - 2
            #expect(Double(made) >= 1.35 * Double(length) && Double(made) < 1.35 * Double(length) + 3)
        }
    }

    @Test func wordsRunFromRightToLeftAndFactsAsTheyAre() throws {
        let made = try text("Di {$region}", .mirrored, ["region": .string("Bantul")])
        #expect(made.hasPrefix("[\u{202E}Ðî\u{202C} "))
        #expect(made.contains("Bantul") && !made.contains("\u{202E}Bantul"))
        #expect(made.unicodeScalars.count { $0 == "\u{202E}" } == made.unicodeScalars.count { $0 == "\u{202C}" })
    }

    @Test func onlyThoseAskedForAreMade() {
        #expect(PseudoLanguage.among(["id", "qps-plocm", "qps-ploc", "qps-ploc"]) == [.accented, .mirrored])
        #expect(PseudoLanguage.among(["id", "qps"]) == [])
    }
}
