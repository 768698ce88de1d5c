/// The languages whose formats stand in the program; every other language takes Indonesian, never English.
public struct LanguageTables: LocaleFormatsSource {
    public init() {}

    public func formats(for tag: String) -> any LocaleFormats {
        switch tag.prefix(while: { $0 != "-" && $0 != "_" }).lowercased() {
        case "jv": LanguageTable.javanese
        case "su": LanguageTable.sundanese
        case "ms": LanguageTable.malay
        case "en": LanguageTable.english
        default: LanguageTable.indonesian
        }
    }
}
