import Foundation
import Testing

@Suite("The arrows between modules")
struct ArrowsTests {
    /// Module → what it may import of ours and of others. `architecture` of the design pages.
    static let allowed: [String: Set<String>] = [
        "COpenSSL": [],
        "CZip": [],
        "CExpat": [],
        "CXlsxWriter": [],
        "CryptoSuites": ["COpenSSL", "Glibc"],
        "CanonicalJSON": [],
        "TransparencyLog": ["CryptoSuites"],
        "EventLog": [
            "CryptoSuites", "CanonicalJSON", "TransparencyLog", "Dispatch", "Glibc",
            "Synchronization",
        ],
        "HouseholdWork": ["CanonicalJSON"],
        "Accountability": ["HouseholdWork"],
        "Ledger": [
            "CryptoSuites", "CanonicalJSON", "TransparencyLog", "EventLog", "HouseholdWork",
            "Accountability", "GRDB", "Glibc", "Foundation",
        ],
        "Projections": [
            "Ledger", "HouseholdWork", "Accountability", "EventLog", "CryptoSuites",
            "CanonicalJSON", "GRDB", "GRDBSQLite", "Glibc", "Foundation",
        ],
        "Exchange": [
            "Projections", "Ledger", "HouseholdWork", "Accountability", "CanonicalJSON",
            "CZip", "CExpat", "CXlsxWriter", "Glibc", "Foundation", "FoundationEssentials",
        ],
        "zeren": [
            "Exchange", "Projections", "Ledger", "Accountability", "HouseholdWork", "EventLog",
            "TransparencyLog", "CryptoSuites", "CanonicalJSON", "ArgumentParser", "Foundation",
            "Glibc",
        ],
    ]

    @Test("the table names every module, and no other")
    func namesEveryModule() throws {
        #expect(try SourceTree.modules() == Self.allowed.keys.sorted())
    }

    @Test("no module imports what the table doesn't allow", arguments: allowed.keys.sorted())
    func importsOnlyAllowed(module: String) throws {
        let files = try SourceTree.files(of: module)
        #expect(!files.isEmpty || ["COpenSSL", "CZip", "CExpat", "CXlsxWriter"].contains(module))
        for file in files {
            for name in Self.imports(of: file) {
                #expect(
                    Self.allowed[module]?.contains(name) == true,
                    "\(file.path) imports \(name)")
            }
        }
    }

    @Test("the detector sees an import behind attributes and access words")
    func detectsImports() {
        let file = SourceTree.File(
            module: "HouseholdWork", path: "x",
            lines: [
                "import Ledger", "@preconcurrency import GRDB", "package import EventLog",
                "@_spi(_Unicode) import Swift", "import struct Foundation.Date",
                "// import Nothing",
                "let important = 1",
            ])
        #expect(Self.imports(of: file) == ["Ledger", "GRDB", "EventLog", "Foundation"])
    }

    static func imports(of file: SourceTree.File) -> [String] {
        file.code.compactMap { line in
            let words = line.split(separator: " ").drop { word in
                word.hasPrefix("@") || ["package", "public", "internal", "private"].contains(word)
            }
            guard words.first == "import", var name = words.dropFirst().first else { return nil }
            if ["struct", "class", "enum", "func", "protocol"].contains(name) {
                name = words.dropFirst(2).first ?? name
            }
            let module = String(name.split(separator: ".").first ?? name)
            return module == "Swift" ? nil : module
        }
    }
}
