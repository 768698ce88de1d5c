internal import CLinux

/// How the process takes its memory.
public enum ProcessMemory {
    /// `M_MMAP_THRESHOLD` of the C library's `<malloc.h>`.
    private static let mapThreshold: Int32 = -3
    private static let largeBlock: Int32 = 1 << 20

    /// Blocks of a mebibyte and more are given back to the system as soon as they are free. To be said once, at the start.
    ///
    /// The C library raises its threshold to the largest block that was ever freed; pictures of pages then come to lie between
    /// small blocks that stay, and of two workers each keeps gaps of tens of megabytes.
    public static func returnLargeBlocks() { _ = mallopt(mapThreshold, largeBlock) }
}
