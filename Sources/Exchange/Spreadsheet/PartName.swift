/// 部件名: names of a package's parts, without the stroke ahead: `xl/worksheets/sheet1.xml`.
///
/// Source: ECMA-376 part 2, sections 9.1.1 (names) and 9.3 (relationships).
enum PartName {
    /// Whether a zip entry's name stays within the package. A folder's entry ends in a stroke.
    static func isSafe(_ name: String) -> Bool {
        var segments = name.split(separator: "/", omittingEmptySubsequences: false)[...]
        if segments.last?.isEmpty == true { segments.removeLast() }
        return !segments.isEmpty && name.utf8.count <= 512
            && segments.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
            && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\\" && $0 != ":" }
    }

    /// The part that holds the relationships of `part`.
    static func relationships(of part: String) -> String {
        "\(folder(of: part))_rels/\(part.split(separator: "/").last ?? "").rels"
    }

    /// Follows a target from the part that names it.
    ///
    /// - Returns: nil when it leads out of the package.
    static func resolved(_ target: String, from part: String) -> String? {
        var segments: [Substring] = []
        let path = target.hasPrefix("/") ? target : folder(of: part) + target
        for segment in path.split(separator: "/") where segment != "." {
            if segment == ".." {
                guard segments.popLast() != nil else { return nil }
            } else {
                segments.append(segment)
            }
        }
        let name = segments.joined(separator: "/")
        return isSafe(name) ? name : nil
    }

    /// With the stroke behind, or empty.
    private static func folder(of part: String) -> Substring {
        part.lastIndex(of: "/").map { part[...$0] } ?? ""
    }
}
