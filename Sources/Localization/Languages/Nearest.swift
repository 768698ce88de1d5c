internal import JSONText

/// What somebody probably meant.
enum Nearest {
    static func name(to text: String, among names: [String]) -> String? { Suggestion.nearest(to: text, among: names) }
}
