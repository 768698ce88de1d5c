/// Where a picture file lies, seen from the drawing.
enum SVGPicturePath {
    /// The path below the drawing's folder, per cent escapes undone; `nil` for an address, an absolute path, and one that leads out.
    static func path(_ reference: String) -> String? {
        guard let text = unescaped(reference), !text.isEmpty, !text.contains(":"), !text.contains("\\"), !text.contains("\0"), !text.contains("?"), !text.contains("#")
        else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && $0 != ".." && !($0 == "." && parts.count == 1) }) else { return nil }
        let names = parts.filter { $0 != "." }
        return names.isEmpty || names.contains { $0.hasPrefix(".") } ? nil : names.joined(separator: "/")
    }

    private static func unescaped(_ text: String) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.first {
            rest = rest.dropFirst()
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
