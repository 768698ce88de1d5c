/// The pinned font files: no other font of the machine can reach a page.
///
/// Their order matters twice: a ``FontID`` is a place in ``files``, and a character that a face lacks is looked for in
/// the families in this order.
public struct FontSet: Sendable, Hashable {
    public let files: [FontFile]
    /// The family and weight of each face of the house.
    let faces: [FontFace: Choice]

    struct Choice: Sendable, Hashable {
        var family: String
        var weight: FontWeight
    }

    /// - Parameters:
    ///   - files: every file that text may be set in.
    ///   - text: the family of ``FontFace/text`` and ``FontFace/textBold``.
    ///   - display: the family of ``FontFace/display``, taken in bold.
    public init(files: [FontFile], text: String, display: String) {
        self.files = files
        faces = [
            .text: Choice(family: text, weight: .regular),
            .textBold: Choice(family: text, weight: .bold),
            .display: Choice(family: display, weight: .bold),
        ]
    }

    /// The file of a face; the first one when the set has none of that family and weight.
    func font(for face: FontFace) -> FontID {
        let choice = faces[face]
        return FontID(index: files.firstIndex { $0.family == choice?.family && $0.weight == choice?.weight } ?? 0)
    }

    func weight(of face: FontFace) -> FontWeight { faces[face]?.weight ?? .regular }

    /// Every family once, that of `face` first.
    func families(for face: FontFace) -> [String] {
        var names = [faces[face]?.family].compactMap { $0 }
        for file in files where !names.contains(file.family) { names.append(file.family) }
        return names
    }
}
