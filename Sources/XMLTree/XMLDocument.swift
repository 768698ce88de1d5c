internal import CLibXML2
internal import Glibc

/// Reads XML through libxml2 without network, DTD, entity expansion or XInclude.
public enum XMLDocument {
    static let mostDepth = 200
    /// libxml2 compares each attribute of an element with each other.
    static let mostAttributes = 1_000

    /// The root element of a document of at most so many bytes and elements.
    public static func parse(
        _ bytes: [UInt8], mostBytes: Int = 8 << 20, mostElements: Int = 200_000
    ) throws(XMLError) -> XMLElement {
        guard bytes.count <= mostBytes else { throw XMLError(reason: .limit(what: "bytes", allowed: mostBytes), line: 1, column: 1) }
        let text = try XMLText(bytes)
        let scan = TagScan(text.bytes)
        if let place = scan.documentType { throw XMLError(reason: .documentType, line: place.line, column: place.column) }
        guard scan.tags.count <= mostElements else {
            throw XMLError(reason: .limit(what: "elements", allowed: mostElements), line: 1, column: 1)
        }
        guard scan.mostAttributes <= mostAttributes else {
            throw XMLError(reason: .limit(what: "attributes", allowed: mostAttributes), line: 1, column: 1)
        }
        xmlInitParser()
        guard let context = xmlNewParserCtxt() else { throw XMLError(reason: .syntax("out of memory"), line: 1, column: 1) }
        defer { xmlFreeParserCtxt(context) }
        let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
        let document = text.bytes.withUnsafeBytes { raw in
            xmlCtxtReadMemory(context, raw.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(raw.count), nil, text.encoding, options)
        }
        guard let document else { throw lastError(context) }
        defer { xmlFreeDoc(document) }
        // The scan sees it first; this holds whatever the scan may miss.
        guard xmlGetIntSubset(document) == nil else { throw XMLError(reason: .documentType, line: 1, column: 1) }
        guard let root = xmlDocGetRootElement(document) else { throw lastError(context) }
        var next = 0
        return try element(root, scan, &next, depth: 0)
    }

    private static func lastError(_ context: xmlParserCtxtPtr) -> XMLError {
        guard let error = xmlCtxtGetLastError(context) else { return XMLError(reason: .syntax("not XML"), line: 1, column: 1) }
        let words = error.pointee.message.map { String(cString: $0) } ?? "not XML"
        var trimmed = Substring(words)
        while trimmed.last == "\n" || trimmed.last == " " { trimmed = trimmed.dropLast() }
        return XMLError(reason: .syntax(String(trimmed)), line: max(1, Int(error.pointee.line)), column: max(1, Int(error.pointee.int2)))
    }

    private static func element(_ node: xmlNodePtr, _ scan: TagScan, _ next: inout Int, depth: Int) throws(XMLError) -> XMLElement {
        let place = next < scan.tags.count ? scan.tags[next] : (line: 1, column: 1)
        next += 1
        guard depth <= mostDepth else { throw XMLError(reason: .limit(what: "levels", allowed: mostDepth), line: place.line, column: place.column) }
        var result = XMLElement(
            name: string(node.pointee.name), namespace: string(node.pointee.ns?.pointee.href), attributes: [], children: [], text: "",
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
            case XML_ELEMENT_NODE: result.children.append(try element(one, scan, &next, depth: depth + 1))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: result.text += string(one.pointee.content)
            default: break
            }
            child = one.pointee.next
        }
        return result
    }

    private static func string(_ text: UnsafePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }
    private static func string(_ text: UnsafeMutablePointer<xmlChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}
