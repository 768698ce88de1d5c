/// The functions that messages can name.
public struct FunctionRegistry: Sendable {
    private var functions: [String: any MessageFunction]

    public init(_ functions: [String: any MessageFunction]) { self.functions = functions }

    /// `string`, `number`, `integer`, `percent`, `currency`, `offset`, `date`, `time` and `datetime`.
    public static let standard = FunctionRegistry([
        "string": StringFunction(),
        "number": NumberFunction(kind: .number),
        "integer": NumberFunction(kind: .integer),
        "percent": NumberFunction(kind: .percent),
        "offset": OffsetFunction(),
        "currency": CurrencyFunction(),
        "date": DateTimeFunction(kind: .date),
        "time": DateTimeFunction(kind: .time),
        "datetime": DateTimeFunction(kind: .dateTime),
    ])

    /// A function by its name without the colon, namespace included.
    public subscript(name: String) -> (any MessageFunction)? {
        get { functions[name] }
        set { functions[name] = newValue }
    }

    /// All names, sorted.
    public var names: [String] { functions.keys.sorted() }
}
