/// The modules of a QR code without its quiet zone.
public struct QRMatrix: Sendable, Hashable {
    /// Modules on a side, from 21 to 177.
    public let size: Int
    private let modules: [Bool]

    init(size: Int, modules: [Bool]) {
        self.size = size
        self.modules = modules
    }

    /// Whether a module is dark; outside the code it is not.
    public subscript(x: Int, y: Int) -> Bool {
        (0..<size).contains(x) && (0..<size).contains(y) && modules[y * size + x]
    }
}
