// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6 language mode, and a warning is an error.
let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

let package = Package(
    name: "zeren",
    products: [
        .executable(name: "zeren", targets: ["zeren"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        .systemLibrary(
            name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(name: "CryptoSuites", dependencies: ["COpenSSL"], swiftSettings: strict),
        .target(name: "CanonicalJSON", swiftSettings: strict),
        .target(name: "TransparencyLog", dependencies: ["CryptoSuites"], swiftSettings: strict),
        .target(
            name: "EventLog", dependencies: ["CryptoSuites", "CanonicalJSON", "TransparencyLog"],
            swiftSettings: strict),
        .target(name: "HouseholdWork", dependencies: ["CanonicalJSON"], swiftSettings: strict),
        .target(name: "Accountability", dependencies: ["HouseholdWork"], swiftSettings: strict),
        .target(
            name: "Ledger",
            dependencies: [
                "CryptoSuites", "CanonicalJSON", "TransparencyLog", "EventLog", "HouseholdWork",
                "Accountability", .product(name: "GRDB", package: "GRDB.swift"),
            ], swiftSettings: strict),
        .target(
            name: "Projections",
            dependencies: [
                "Ledger", "HouseholdWork", "Accountability",
                .product(name: "GRDB", package: "GRDB.swift"),
            ], swiftSettings: strict),
        .target(
            name: "Exchange",
            dependencies: [
                "Projections", "Ledger", "HouseholdWork", "Accountability", "CanonicalJSON",
                "CZip", "CExpat", "CXlsxWriter",
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "zeren",
            dependencies: [
                "Exchange", "Projections", "Ledger", "Accountability", "HouseholdWork", "EventLog",
                "TransparencyLog", "CryptoSuites", "CanonicalJSON",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], resources: [.copy("Sample/样例镇")], swiftSettings: strict),
        .target(name: "RuleMarks", path: "Tests/RuleMarks", swiftSettings: strict),
        .testTarget(
            name: "ArchitectureTests", dependencies: ["Accountability", "HouseholdWork"],
            swiftSettings: strict),
        .testTarget(
            name: "CryptoSuitesTests", dependencies: ["CryptoSuites"], swiftSettings: strict),
        .testTarget(
            name: "CanonicalJSONTests", dependencies: ["CanonicalJSON"], swiftSettings: strict),
        .testTarget(
            name: "TransparencyLogTests", dependencies: ["TransparencyLog", "CryptoSuites"],
            swiftSettings: strict),
        .testTarget(
            name: "EventLogTests",
            dependencies: ["EventLog", "TransparencyLog", "CryptoSuites", "CanonicalJSON"],
            resources: [.copy("Vector")], swiftSettings: strict),
        .testTarget(
            name: "HouseholdWorkTests", dependencies: ["HouseholdWork", "CanonicalJSON", "RuleMarks"],
            swiftSettings: strict),
        .testTarget(
            name: "AccountabilityTests", dependencies: ["Accountability", "HouseholdWork", "RuleMarks"],
            swiftSettings: strict),
        .testTarget(
            name: "LedgerTests",
            dependencies: [
                "Ledger", "HouseholdWork", "EventLog", "TransparencyLog", "CryptoSuites",
                "CanonicalJSON",
            ], swiftSettings: strict),
        .testTarget(
            name: "ProjectionsTests",
            dependencies: [
                "Projections", "Ledger", "HouseholdWork", "EventLog", "CryptoSuites",
                "CanonicalJSON", .product(name: "GRDB", package: "GRDB.swift"),
            ], swiftSettings: strict),
        .testTarget(
            name: "ExchangeTests",
            dependencies: [
                "Exchange", "Ledger", "Accountability", "HouseholdWork", "EventLog",
                "CryptoSuites", "CanonicalJSON", "CZip", "RuleMarks",
            ],
            exclude: ["Township"], swiftSettings: strict),
        .testTarget(
            name: "ZerenTests",
            dependencies: [
                "zeren", "Exchange", "Projections", "Ledger", "HouseholdWork", "EventLog",
                "CryptoSuites", "CanonicalJSON",
            ], exclude: ["Year2020/plan-2020.json"], swiftSettings: strict),
    ]
)
