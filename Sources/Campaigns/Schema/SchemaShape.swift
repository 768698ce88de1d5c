/// What a value of a document may be: read by the reader, by editors and by validators.
indirect enum SchemaShape: Sendable {
    /// A text; with a regular expression of ECMA 262 that it must match, if there is one.
    case text(pattern: String? = nil)
    /// A day such as 2019-01-15.
    case day
    /// One of the texts.
    case choice([SchemaChoice])
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case flag
    case list(SchemaShape, least: Int = 0)
    case object(SchemaObject)
    case either([SchemaShape])
    /// Narrows some fields of an object that is described elsewhere, and the names it may have where they are given.
    case narrowing([(field: String, shape: SchemaShape)], names: [String] = [])
}
