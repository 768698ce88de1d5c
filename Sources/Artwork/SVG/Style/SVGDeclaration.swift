/// One property and its value.
struct SVGDeclaration: Hashable {
    var name: String
    var value: String

    /// Reads `name: value; …`; `nil` where a part has no colon.
    static func list(_ text: String) -> [SVGDeclaration]? {
        var result: [SVGDeclaration] = []
        for part in SVGStyleSheet.withoutComments(text).split(separator: ";") {
            guard part.contains(where: { !$0.isWhitespace }) else { continue }
            let halves = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { return nil }
            result.append(SVGDeclaration(name: trimmed(halves[0]).lowercased(), value: trimmed(halves[1])))
        }
        return result
    }

    static func trimmed(_ text: some StringProtocol) -> String {
        var rest = Substring(text).drop(while: \.isWhitespace)
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
