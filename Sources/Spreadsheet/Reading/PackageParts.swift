internal import CZip

/// Unpacks the container of a workbook in memory, within limits that are held before memory is taken.
enum PackageParts {
    static let mostFileBytes = 16 << 20
    static let mostUnpackedBytes = 64 << 20
    static let mostParts = 1_000

    /// The XML parts by their path.
    static func read(_ bytes: [UInt8]) throws(SpreadsheetError) -> [String: [UInt8]] {
        guard bytes.count <= mostFileBytes else { throw .limit(what: "a workbook", allowed: "16 MiB") }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { throw .encryptedOrOld }
        guard bytes.starts(with: [0x50, 0x4B]) else { throw .notAWorkbook("it is not a ZIP container") }
        let result = bytes.withUnsafeBytes { raw in Result<[String: [UInt8]], SpreadsheetError>.of { () throws(SpreadsheetError) in try read(raw) } }
        return try result.get()
    }

    private static func read(_ raw: UnsafeRawBufferPointer) throws(SpreadsheetError) -> [String: [UInt8]] {
        var failure = zip_error_t()
        zip_error_init(&failure)
        defer { zip_error_fini(&failure) }
        guard let source = zip_source_buffer_create(raw.baseAddress, UInt64(raw.count), 0, &failure) else { throw .damaged(words(&failure)) }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &failure) else {
            zip_source_free(source)
            throw .damaged(words(&failure))
        }
        defer { zip_discard(archive) }
        let count = zip_get_num_entries(archive, 0)
        guard count <= mostParts else { throw .limit(what: "the parts of a workbook", allowed: "1,000") }
        var entries: [(index: UInt64, name: String, size: Int)] = []
        var total = 0
        for index in 0..<UInt64(max(0, count)) {
            var entry = zip_stat_t()
            zip_stat_init(&entry)
            guard zip_stat_index(archive, index, 0, &entry) == 0, entry.valid & UInt64(ZIP_STAT_SIZE) != 0, let name = entry.name else {
                throw .damaged("an entry of the container is unreadable")
            }
            guard entry.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encryptedOrOld }
            guard entry.size <= UInt64(mostUnpackedBytes - total) else { throw .limit(what: "the unpacked parts of a workbook", allowed: "64 MiB") }
            total += Int(entry.size)
            entries.append((index, String(cString: name), Int(entry.size)))
        }
        var parts: [String: [UInt8]] = [:]
        for entry in entries where entry.name.hasSuffix(".xml") || entry.name.hasSuffix(".rels") {
            guard parts[entry.name] == nil else { throw .hostile("it holds the part \(entry.name) twice") }
            parts[entry.name] = try part(archive, entry.index, entry.size)
        }
        return parts
    }

    /// One part; no more than its stated size is ever taken.
    private static func part(_ archive: OpaquePointer, _ index: UInt64, _ size: Int) throws(SpreadsheetError) -> [UInt8] {
        guard let file = zip_fopen_index(archive, index, 0) else { throw .damaged("a part cannot be opened") }
        defer { zip_fclose(file) }
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, filled in
            while filled <= size {
                let count = zip_fread(file, buffer.baseAddress?.advanced(by: filled), UInt64(size + 1 - filled))
                if count < 0 { failed = true }
                guard count > 0 else { return }
                filled += Int(count)
            }
        }
        guard !failed, bytes.count == size else { throw .damaged("a part is cut short, damaged, or larger than it says") }
        return bytes
    }

    private static func words(_ failure: inout zip_error_t) -> String { zip_error_strerror(&failure).map { String(cString: $0) } ?? "not a ZIP container" }
}

extension Result where Failure == SpreadsheetError {
    /// What a throwing body gives, for crossing closures that cannot throw a type.
    static func of(_ body: () throws(SpreadsheetError) -> Success) -> Result {
        do { return .success(try body()) } catch { return .failure(error) }
    }
}
