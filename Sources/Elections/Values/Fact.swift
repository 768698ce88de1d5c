/// A value of the election with where it comes from.
public struct Fact<Value: Sendable>: Sendable {
    public var value: Value
    public var origin: FactOrigin

    public init(_ value: Value, _ origin: FactOrigin) {
        self.value = value
        self.origin = origin
    }
}
