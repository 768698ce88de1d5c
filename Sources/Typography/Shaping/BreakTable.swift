internal import CPangoFT2

/// Where the lines of a text may end, by offset of UTF-8 bytes.
///
/// The opportunities are those of UAX #14 as Pango finds them, cut down to what the house sets: a line ends at white
/// space and after an em dash, never at a hyphen, a slash or another sign inside a word ("KTP-el", "C6-KWK", "A.5", an address).
/// Scripts that are written without spaces keep all that UAX #14 gives them; the scripts of the islands among them, in which
/// Pango's version of it sees one unbroken word, may break between two syllables as well (rule LB28a of Unicode 15.1).
struct BreakTable {
    private var places: [LineBreak]
    private var characterStarts: [Bool]

    init(_ source: ShapingSource, language: OpaquePointer?) {
        places = Array(repeating: .none, count: source.bytes.count + 1)
        characterStarts = Array(repeating: false, count: source.bytes.count + 1)
        let scalars = source.scalars
        let scripts = scalars.map(WritingSystem.init)
        let log = BreakTable.log(source, language: language)
        for index in scalars.indices.dropFirst() where index < log.count {
            characterStarts[source.offsets[index]] = log[index].is_cursor_position != 0
            places[source.offsets[index]] = BreakTable.place(before: index, scalars, scripts, log[index])
        }
        if let last = scalars.last, last.endsLine { places[source.bytes.count] = .mandatory }
    }

    /// Whether a line may end before the byte at `offset`.
    func before(_ offset: Int) -> LineBreak { places.indices.contains(offset) ? places[offset] : .none }

    /// Whether what a reader takes for one character begins with the byte at `offset` (UAX #29, grapheme clusters).
    func isCharacterStart(_ offset: Int) -> Bool { characterStarts.indices.contains(offset) && characterStarts[offset] }

    private static func log(_ source: ShapingSource, language: OpaquePointer?) -> [PangoLogAttr] {
        var log = Array(repeating: PangoLogAttr(), count: source.scalars.count + 1)
        source.bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { bytes in
                pango_get_log_attrs(bytes.baseAddress, Int32(clamping: bytes.count), -1, language, &log, Int32(clamping: log.count))
            }
        }
        return log
    }

    private static func place(
        before index: Int, _ scalars: [Unicode.Scalar], _ scripts: [WritingSystem], _ log: PangoLogAttr
    ) -> LineBreak {
        let last = scalars[index - 1], next = scalars[index]
        if last.endsLine { return last == "\r" && next == "\n" ? .none : .mandatory }
        if log.is_line_break != 0 {
            if last.isBreakingSpace || last == "—" { return .allowed }
            if scripts[index - 1].isUnspaced, scripts[index].isUnspaced { return .allowed }
        }
        return log.is_cursor_position != 0 && Syllables.part(before: index, scalars, scripts) ? .allowed : .none
    }
}
