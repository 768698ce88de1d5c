/// How an election office is reached; empty where nothing is known, never invented.
public struct OfficeAddress: Sendable, Hashable {
    public var name: String
    public var address: String
    public var telephone: String
    public var whatsApp: String
    public var site: String

    /// What is known besides the name, a line each, as on a printed piece.
    public var lines: [String] {
        let numbers = [telephone.isEmpty ? "" : "Telepon \(telephone)", whatsApp.isEmpty ? "" : "WhatsApp \(whatsApp)"].filter { !$0.isEmpty }
        return [address, (numbers + [site].filter { !$0.isEmpty }).joined(separator: " · ")].filter { !$0.isEmpty }
    }
}
