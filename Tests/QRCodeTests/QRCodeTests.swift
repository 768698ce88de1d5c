import Testing

@testable import QRCode

struct QRCodeTests {
    @Test func smallestVersionWithItsFinders() throws {
        let code = try QRCode.encode("https://kpu.go.id", correction: .medium)
        #expect(code.size == 25)
        for (x, y) in [(0, 0), (18, 0), (0, 18)] {
            #expect(code[x, y] && code[x + 6, y + 6] && !code[x + 1, y + 1] && code[x + 3, y + 3])
        }
        #expect(!code[-1, 0] && !code[25, 0])
    }

    @Test func refusesNothingAndTooMuch() {
        #expect(throws: QRCodeError.empty) { try QRCode.encode("", correction: .low) }
        #expect(throws: QRCodeError.tooLong) { try QRCode.encode(String(repeating: "a", count: 4000), correction: .low) }
    }
}
