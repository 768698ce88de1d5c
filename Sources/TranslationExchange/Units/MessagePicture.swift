/// A message in place: a picture of a piece with the message's place marked.
public struct MessagePicture: Sendable {
    public var campaign: String
    public var message: String
    /// The material's id.
    public var material: String
    public var png: [UInt8]
    /// In points, as it is to be shown.
    public var height: Double
    /// How large it is shown: 1 is 96 pixels to the inch.
    public var scale: Double

    public init(campaign: String, message: String, material: String, png: [UInt8], height: Double, scale: Double) {
        self.campaign = campaign
        self.message = message
        self.material = material
        self.png = png
        self.height = height
        self.scale = scale
    }
}
