import Foundation

/// The small drawings of the corpus, one feature each.
enum Corpus {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Corpus")

    /// Paths such as `paths/arc-01.svg`, in order.
    static let drawings: [String] = {
        let all = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
        return all.compactMap { $0 as? String }.filter { $0.hasSuffix(".svg") }.sorted()
    }()

    /// The pictures that lie beside a drawing.
    static func pictures(of drawing: String) -> (String) -> [UInt8]? {
        let here = folder.appending(path: drawing).deletingLastPathComponent()
        return { path in (try? Data(contentsOf: here.appending(path: path))).map { [UInt8]($0) } }
    }
}
