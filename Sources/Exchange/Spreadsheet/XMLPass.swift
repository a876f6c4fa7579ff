import CExpat
import Glibc

/// What is told of a part's elements, in their order.
///
/// Names are local names of the spreadsheet's own namespaces; elements of others are not told.
protocol XMLListener: AnyObject {
    func start(_ name: String, _ attributes: XMLAttributes) throws(SpreadsheetFault)
    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(SpreadsheetFault)
    func end(_ name: String) throws(SpreadsheetFault)
}

/// The attributes of the element that is being told. Not to be kept.
struct XMLAttributes {
    fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?

    /// An attribute without a namespace.
    subscript(name: String) -> String? { value { strcmp($0, name) == 0 } }

    /// The attribute `r:id`, whatever its prefix.
    var relationship: String? {
        value {
            strcmp($0, "http://schemas.openxmlformats.org/officeDocument/2006/relationships|id")
                == 0
                || strcmp($0, "http://purl.oclc.org/ooxml/officeDocument/relationships|id") == 0
        }
    }

    private func value(_ isMatch: (UnsafePointer<XML_Char>) -> Bool) -> String? {
        guard let pairs else { return nil }
        var index = 0
        while let name = pairs[index] {
            if isMatch(name) { return pairs[index + 1].map { String(cString: $0) } }
            index += 2
        }
        return nil
    }
}

/// Walks once over the XML of a part with expat: no DTD, nothing loaded from elsewhere.
final class XMLPass {
    private let part: String
    private let listener: any XMLListener
    private let limits: SpreadsheetLimits
    private let parser: XML_Parser
    private var fault: SpreadsheetFault?
    private var depth = 0
    private var fedSize = 0

    /// Reads a part of an archive to its end.
    static func read(
        _ part: String, of archive: ZipArchive, limits: SpreadsheetLimits,
        to listener: any XMLListener
    ) throws(SpreadsheetFault) {
        guard let parser = XML_ParserCreateNS(nil, XML_Char(0x7C)) else {
            throw .damaged(part: part)
        }
        let pass = XMLPass(part, listener, limits, parser)
        try archive.read(part) { piece throws(SpreadsheetFault) in try pass.feed(piece) }
    }

    private init(
        _ part: String, _ listener: any XMLListener, _ limits: SpreadsheetLimits,
        _ parser: XML_Parser
    ) {
        self.part = part
        self.listener = listener
        self.limits = limits
        self.parser = parser
        // The parser calls back only within `feed`, while this object lives.
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { context, name, attributes in
                XMLPass.of(context)?.start(name, XMLAttributes(pairs: attributes))
            },
            { context, name in XMLPass.of(context)?.end(name) })
        XML_SetCharacterDataHandler(parser) { context, bytes, count in
            XMLPass.of(context)?.text(bytes, Int(count))
        }
        XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
            guard let pass = XMLPass.of(context) else { return }
            pass.attempt { () throws(SpreadsheetFault) in
                throw .documentType(part: pass.part)
            }
        }
    }

    deinit { XML_ParserFree(parser) }

    /// - Parameter piece: The next bytes; none at the end.
    private func feed(_ piece: UnsafeRawBufferPointer) throws(SpreadsheetFault) {
        let bytes = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
        let status = XML_Parse(parser, bytes, Int32(piece.count), piece.isEmpty ? 1 : 0)
        if let fault { throw fault }
        guard status == XML_STATUS_OK else {
            throw .malformed(part: part, line: Int(XML_GetCurrentLineNumber(parser)))
        }
        fedSize += piece.count
        // What expat holds back is one unfinished tag, which it would scan again and again.
        guard piece.isEmpty || fedSize - Int(XML_GetCurrentByteIndex(parser)) <= limits.tagSizeMax
        else { throw .tagTooLong(part: part, sizeMax: limits.tagSizeMax) }
    }

    private static func of(_ context: UnsafeMutableRawPointer?) -> XMLPass? {
        context.map { Unmanaged<XMLPass>.fromOpaque($0).takeUnretainedValue() }
    }

    private func start(_ name: UnsafePointer<XML_Char>?, _ attributes: XMLAttributes) {
        depth += 1
        attempt { () throws(SpreadsheetFault) in
            guard depth <= limits.depthMax else {
                throw .tooDeep(part: part, depthMax: limits.depthMax)
            }
            if let name = Self.localName(name) { try listener.start(name, attributes) }
        }
    }

    private func end(_ name: UnsafePointer<XML_Char>?) {
        depth -= 1
        guard let name = Self.localName(name) else { return }
        attempt { () throws(SpreadsheetFault) in try listener.end(name) }
    }

    private func text(_ bytes: UnsafePointer<XML_Char>?, _ count: Int) {
        guard let bytes else { return }
        bytes.withMemoryRebound(to: UInt8.self, capacity: count) { start in
            attempt { () throws(SpreadsheetFault) in
                try listener.text(UnsafeBufferPointer(start: start, count: count))
            }
        }
    }

    /// Keeps the first fault and stops the parser: expat may call back once more even so.
    private func attempt(_ body: () throws(SpreadsheetFault) -> Void) {
        guard fault == nil else { return }
        do {
            try body()
        } catch {
            fault = error
            XML_StopParser(parser, XML_Bool(XML_FALSE))
        }
    }

    private static let namespaces = [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://schemas.openxmlformats.org/package/2006/relationships",
    ]

    /// `row` of `http://…/main|row`; nil for other namespaces.
    private static func localName(_ name: UnsafePointer<XML_Char>?) -> String? {
        guard let name, let bar = strrchr(name, 0x7C) else { return nil }
        let size = UnsafePointer(bar) - name
        let isOurs = namespaces.contains { $0.utf8.count == size && strncmp(name, $0, size) == 0 }
        return isOurs ? String(cString: bar + 1) : nil
    }
}
