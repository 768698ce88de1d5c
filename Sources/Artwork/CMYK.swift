/// An amount of each process ink, in per cent from 0 to 100.
public struct CMYK: Sendable, Hashable {
    public var cyan: UInt8
    public var magenta: UInt8
    public var yellow: UInt8
    public var black: UInt8

    public init(_ cyan: UInt8, _ magenta: UInt8, _ yellow: UInt8, _ black: UInt8) {
        self.cyan = cyan
        self.magenta = magenta
        self.yellow = yellow
        self.black = black
    }
}
