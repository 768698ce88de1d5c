import Testing

@testable import Authoring

struct DraftTests {
    @Test func printsAsTheHouseWrites() {
        let draft = Draft(.object([
            ("a", .text("\"x\"\n")), ("b", Draft(.list([.number(1), .flag(true)]))), ("c", Draft(.list([]))), ("d", Draft(.object([("e", Draft(.object([])))]))),
        ]))
        let printed = DraftPrinter(file: draft)
        #expect(String(decoding: printed.bytes, as: UTF8.self) == """
            {
              "a": "\\"x\\"\\n",
              "b": [
                1,
                true
              ],
              "c": [],
              "d": {
                "e": {}
              }
            }

            """)
        #expect(printed.cells.count == 11)
    }

    @Test func whatSaysTheSameIsNoDifference() {
        let one = Draft(.object([("where", .text("voting")), ("approvals", Draft(.list([]))), ("lead", Draft(.object([("text", .text("x"))])))]))
        let other = Draft(.object([("lead", .text("x")), ("where", Draft(.list([.text("voting")]))), ("$schema", .text("s"))]))
        #expect(one.difference(from: other) == nil)
        #expect(other.difference(from: one) == nil)
    }

    @Test(arguments: [
        (Draft.text("a"), Draft.text("b"), "/x"), (.number(1), .text("1"), "/x"), (.text("a"), Draft(.list([.text("a"), .text("b")])), "/x"),
        (Draft(.list([.text("a"), .text("b")])), Draft(.list([.text("a"), .text("c")])), "/x/1"), (Draft(.object([("y", .text("a"))])), Draft(.object([])), "/x/y"),
        (Draft(.object([])), Draft(.object([("y", .text("a"))])), "/x/y"),
    ])
    func whatSaysSomethingElseIsFoundWithItsPath(left: Draft, right: Draft, path: String) {
        #expect(Draft(.object([("x", left)])).difference(from: Draft(.object([("x", right)]))) == path)
    }
}
