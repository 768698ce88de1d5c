internal import Measures
internal import XMLTree

extension MarkupWriter {
    /// A map as `matrix(a b c d e f)`.
    mutating func writeMatrix(_ transform: Transform) {
        raw("matrix(")
        for (index, value) in [transform.a, transform.b, transform.c, transform.d, transform.tx, transform.ty].enumerated() {
            if index > 0 { raw(" ") }
            number(value, decimals: 6)
        }
        raw(")")
    }
}
