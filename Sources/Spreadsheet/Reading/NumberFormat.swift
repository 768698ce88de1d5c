/// Number formats of cells, as far as it matters whether they show a day.
enum NumberFormat {
    /// Whether a format of the standard's own list shows a day (ECMA-376 part 1, 18.8.30).
    static func isDate(builtIn id: Int) -> Bool { (14...17).contains(id) || id == 22 || (27...31).contains(id) || id == 36 || (50...58).contains(id) }

    /// Whether a written format shows a day: a `y` or a `d` outside of quotes, brackets and escapes.
    static func isDate(_ code: String) -> Bool {
        var inQuotes = false, inBrackets = false, skips = false
        for character in code.lowercased() {
            if skips {
                skips = false
                continue
            }
            switch character {
            case "\\", "_", "*": skips = !inQuotes && !inBrackets
            case "\"" where !inBrackets: inQuotes.toggle()
            case "[" where !inQuotes: inBrackets = true
            case "]" where !inQuotes: inBrackets = false
            case ";" where !inQuotes && !inBrackets: return false
            case "y", "d": if !inQuotes, !inBrackets { return true }
            default: break
            }
        }
        return false
    }
}
