import Foundation
import Projections
import Testing

@testable import zeren

@Suite("投影的错误")
struct ProjectionErrorTests {
    @Test(
        "SQLite 的扩展码归到退出码，不靠文字",
        arguments: [
            (13, 13, "diskFull"), (10, 13, "syncFailed"), (1034, 13, "syncFailed"),
            (5, 11, "locked"), (264, 1, "diskRefused"), (14, 1, "diskRefused"),
            (11, 1, "projectionDamaged"), (1, 1, "projectionDamaged"),
        ] as [(Int32, Int32, String)])
    func codes(code: Int32, exit: Int32, word: String) throws {
        let failure = try #require(
            LedgerErrorText.failure(of: ProjectionError.storage(code: code)))
        #expect(failure.exit.rawValue == exit)
        #expect(failure.code == word)
        #expect(failure.remedy?.contains(code == 5 ? "再试" : "账本不受影响") == true)
    }
}
