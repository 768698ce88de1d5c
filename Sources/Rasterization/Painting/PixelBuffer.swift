/// Memory for the page in hand, as large as the largest so far: pages come one after another, and none is kept.
final class PixelBuffer {
    private var memory: UnsafeMutableBufferPointer<UInt32> = .allocate(capacity: 0)

    deinit { memory.deallocate() }

    /// A copy of the pixels to paint on, until the next one is asked for.
    func copy(_ pixels: [UInt32]) -> UnsafeMutableBufferPointer<UInt32> {
        if memory.count < pixels.count {
            memory.deallocate()
            memory = .allocate(capacity: pixels.count)
        }
        let part = UnsafeMutableBufferPointer(rebasing: memory[..<pixels.count])
        _ = part.initialize(from: pixels)
        return part
    }
}
