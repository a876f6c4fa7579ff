/// 关系: which part a part points to, by the identifier of the pointing.
///
/// Source: ECMA-376 part 2, section 9.3.
final class PackageRelationships: XMLListener {
    struct Relationship {
        let identifier: String
        /// The last word of its type: `worksheet`, `sharedStrings`, `styles`, `officeDocument`.
        let kind: Substring
        let target: String
        let isExternal: Bool
    }

    private(set) var all: [Relationship] = []
    private let part: String

    /// - Parameter part: The part whose relationships are read; empty for the package's own.
    init(of part: String) { self.part = part }

    func start(_ name: String, _ attributes: XMLAttributes) {
        guard name == "Relationship", let identifier = attributes["Id"],
            let type = attributes["Type"], let target = attributes["Target"]
        else { return }
        all.append(
            Relationship(
                identifier: identifier, kind: type.split(separator: "/").last ?? "",
                target: target, isExternal: attributes["TargetMode"] == "External"))
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
    func end(_ name: String) {}

    /// The part that a relationship leads to.
    ///
    /// - Throws: `SpreadsheetFault.externalPart` when it leads out of the file.
    func resolved(_ relationship: Relationship) throws(SpreadsheetFault) -> String {
        guard !relationship.isExternal,
            let name = PartName.resolved(relationship.target, from: part)
        else { throw .externalPart(String(relationship.target.prefix(80))) }
        return name
    }

    /// The part of a kind, when there is one.
    func part(ofKind kind: String) throws(SpreadsheetFault) -> String? {
        guard let found = all.first(where: { $0.kind == kind }) else { return nil }
        return try resolved(found)
    }
}
