/// The rule for names of campaigns.
public enum CampaignID {
    /// Names that stand for something else in the output folder.
    public static let reserved = ["schedule", "evaluation", "manifest"]

    /// Small letters, digits and single hyphens, and none of the reserved names.
    public static func isUsable(_ id: String) -> Bool {
        let parts = id.split(separator: "-", omittingEmptySubsequences: false)
        let wellFormed = parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
        return wellFormed && id.utf8.count <= 80 && !reserved.contains(id)
    }
}
