extension ProgramLanguage {
    /// A number with what it counts: English knows one and many, Indonesian does not.
    func count(_ number: Int, _ one: String, _ many: String, _ indonesian: String) -> String {
        self == .id ? "\(number) \(indonesian)" : number == 1 ? "1 \(one)" : "\(number) \(many)"
    }
}
