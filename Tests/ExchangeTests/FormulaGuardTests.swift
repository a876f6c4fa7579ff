import Testing

@testable import Exchange

@Suite("公式防护")
struct FormulaGuardTests {
    @Test(
        "像公式的加一撇，半角全角都算",
        arguments: [
            "=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x", " =1",
            "\t=1",
            "\r1", "\u{3000}＝1", "'=1", "''-5", "-1-2", "--1", "-1e5", "-.5", "-,1", "+86", "-1.",
            "-1.2.3", "\u{FEFF}=1", "\t",
        ])
    func guards(text: String) {
        #expect(FormulaGuard.guarded(text) == "'" + text)
        #expect(FormulaGuard.restored(FormulaGuard.guarded(text)) == text)
    }

    @Test(
        "负数、横线和平常的字原样",
        arguments: [
            "-5", "-1200.50", "-1,200.50", "-", "--", "－－", "", "陈*", "'x", "1=1", "a@b", "O'Neil",
            "—",
            "2019-03-14",
        ])
    func leavesAlone(text: String) {
        #expect(FormulaGuard.guarded(text) == text)
        #expect(FormulaGuard.restored(text) == text)
    }

    @Test("写出去的每一格都不像公式；再读回来是原来的那一格")
    func roundTrips() throws {
        let signs = ["'", "=", "+", "-", "@", "＝", "－", "1", ".", ",", " ", "a", "\t"]
        var texts = [""]
        for _ in 0..<4 { texts += texts.suffix(4_000).flatMap { text in signs.map { text + $0 } } }
        for text in texts {
            let written = FormulaGuard.guarded(text)
            #expect(FormulaGuard.restored(written) == text)
        }
        let cells = texts.prefix(2_000).map { CellText.plain($0) }.filter { !$0.isEmpty }
        let file = (["村代码,村名\r\n"] + cells.map { CommaRow.text(["1", $0]) }).joined()
        let read = try WorkbookFixture.workbook("村.csv", file)
        #expect(read[sheet: "村"]?.rows.map { $0["村名"] } == cells)
    }
}
