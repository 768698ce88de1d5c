internal import CLibXML2
internal import Glibc

/// Reads XML through libxml2 without network, DTD, entity expansion or XInclude.
public enum XMLDocument {
    /// The root element of a document in UTF-8 or UTF-16.
    public static func parse(_ document: [UInt8], limits: XMLLimits = .standard) throws(XMLError) -> XMLElement {
        guard document.count <= limits.bytes else { throw XMLError(reason: .limit(what: "bytes", allowed: limits.bytes), line: 1, column: 1) }
        let bytes = document.utf8FromUTF16 ?? document
        // The scan and the parser must see the same characters, or a document type could hide behind another encoding.
        if let place = foreignByte(bytes) { throw XMLError(reason: .syntax("it is neither UTF-8 nor UTF-16"), line: place.line, column: place.column) }
        let scan = TagScan(bytes)
        if let place = scan.documentType { throw XMLError(reason: .documentType, line: place.line, column: place.column) }
        if let place = scan.styleSheet { throw XMLError(reason: .styleSheet, line: place.line, column: place.column) }
        func refuse(_ what: String, _ allowed: Int, _ place: TagScan.Place?) throws(XMLError) {
            if let place { throw XMLError(reason: .limit(what: what, allowed: allowed), line: place.line, column: place.column) }
        }
        try refuse("elements", limits.elements, scan.tags.count > limits.elements ? scan.tags[limits.elements] : nil)
        try refuse("attributes of one element", XMLLimits.attributes, scan.crowded)
        try refuse("declarations of namespaces", XMLLimits.namespaces, scan.manyNamespaces)
        xmlInitParser()
        guard let context = xmlNewParserCtxt() else { throw XMLError(reason: .syntax("out of memory"), line: 1, column: 1) }
        defer { xmlFreeParserCtxt(context) }
        // "Huge" only lifts the parser's own bound on depth, which gives no place; there are no entities that it could let grow.
        let options = Int32(
            XML_PARSE_HUGE.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
                | XML_PARSE_IGNORE_ENC.rawValue)
        let read = bytes.withUnsafeBytes { raw in
            xmlCtxtReadMemory(context, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, "UTF-8", options)
        }
        guard let tree = read else { throw lastError(context) }
        defer { xmlFreeDoc(tree) }
        // The scan sees it first; this holds whatever the scan may miss.
        guard xmlGetIntSubset(tree) == nil else { throw XMLError(reason: .documentType, line: 1, column: 1) }
        guard let root = xmlDocGetRootElement(tree) else { throw lastError(context) }
        var next = 0
        return try element(root, scan, &next, depth: 1, mostDepth: limits.depth)
    }

    /// Where bytes stop being text in UTF-8; a zero byte, of which other encodings are full, is none.
    private static func foreignByte(_ bytes: [UInt8]) -> TagScan.Place? {
        if !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil { return nil }
        for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if !line.contains(0), String(validating: line, as: UTF8.self) != nil { continue }
            let sound = String(decoding: line, as: UTF8.self).unicodeScalars.prefix { $0 != "\u{FFFD}" && $0 != "\0" }
            return (index + 1, sound.count + 1)
        }
        return nil
    }

    private static func lastError(_ context: xmlParserCtxtPtr) -> XMLError {
        guard let error = xmlCtxtGetLastError(context) else { return XMLError(reason: .syntax("not XML"), line: 1, column: 1) }
        let words = error.pointee.message.map { String(cString: $0) } ?? "not XML"
        var trimmed = Substring(words)
        while trimmed.last == "\n" || trimmed.last == " " { trimmed = trimmed.dropLast() }
        return XMLError(reason: .syntax(String(trimmed)), line: max(1, Int(error.pointee.line)), column: max(1, Int(error.pointee.int2)))
    }

    private static func element(_ node: xmlNodePtr, _ scan: TagScan, _ next: inout Int, depth: Int, mostDepth: Int) throws(XMLError) -> XMLElement {
        let place = next < scan.tags.count ? scan.tags[next] : (line: 1, column: 1)
        next += 1
        guard depth <= mostDepth else { throw XMLError(reason: .limit(what: "levels", allowed: mostDepth), line: place.line, column: place.column) }
        var result = XMLElement(
            name: string(node.pointee.name), namespace: string(node.pointee.ns?.pointee.href), attributes: [], children: [], texts: [""],
            line: place.line, column: place.column)
        var property = node.pointee.properties
        while let one = property {
            let value = xmlNodeListGetString(node.pointee.doc, one.pointee.children, 1)
            result.attributes.append(.init(
                name: string(one.pointee.name), namespace: string(one.pointee.ns?.pointee.href), value: string(value)))
            free(value)
            property = one.pointee.next
        }
        var child = node.pointee.children
        while let one = child {
            switch one.pointee.type {
            case XML_ELEMENT_NODE:
                result.children.append(try element(one, scan, &next, depth: depth + 1, mostDepth: mostDepth))
                result.texts.append("")
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: result.texts[result.texts.count - 1] += string(one.pointee.content)
            default: break
            }
            child = one.pointee.next
        }
        return result
    }

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }
    private static func string(_ text: UnsafeMutablePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}
