import Testing

@testable import Exchange

@Suite("CSV 的编码")
struct SpreadsheetEncodingTests {
    private typealias Fixture = WorkbookFixture

    /// `村代码,村名` and `1,青坪` in GB18030.
    private static let headings: [UInt8] =
        [0xB4, 0xE5, 0xB4, 0xFA, 0xC2, 0xEB, 0x2C, 0xB4, 0xE5, 0xC3, 0xFB, 0x0D, 0x0A]
    private static let village: [UInt8] = [0x31, 0x2C, 0xC7, 0xE0, 0xC6, 0xBA]

    private func names(_ bytes: [UInt8]) throws -> [String] {
        let workbook = try Fixture.workbook([.init(name: "村.csv", bytes: bytes)])
        return try #require(workbook[sheet: "村"]).rows.map { $0["村名"] }
    }

    private func place(_ row: Int, _ column: Int) -> WorkbookError.Place {
        .init(file: "村.csv", row: row, column: column)
    }

    private func wide(_ text: String) -> [UInt8] {
        [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    @Test("GB18030、UTF-16LE、UTF-8 读出的行一样")
    func readsAlike() throws {
        let text = "村代码,村名\r\n1,青坪"
        #expect(try names(Self.headings + Self.village) == ["青坪"])
        #expect(try names(wide(text)) == ["青坪"])
        #expect(try names(Array(text.utf8)) == ["青坪"])
        // Past the decoder's own buffer.
        let line = "1," + String(repeating: "坪", count: 9_000)
        let lines = text + "\r\n" + Array(repeating: line, count: 9).joined(separator: "\r\n")
        #expect(try names(wide(lines)) == (try names(Array(lines.utf8))))
    }

    @Test("摘要是文件自己的字节，不是转换后的")
    func keepsTheBytes() throws {
        let bytes = Self.headings + Self.village
        try Fixture.inFolder([.init(name: "村.csv", bytes: bytes)]) { folder in
            let workbook = try Workbook.read(folder + "/村.csv", catalog: Fixture.catalog)
            #expect(workbook.digestInput == bytes)
        }
    }

    @Test("四字节字、私用区字归到标准字")
    func foldsPrivateUse() throws {
        // FE9F is 䶮 (U+4DAE); FE59 and A6D9 are those on which decoders disagree; 82359832 is U+9FC6.
        let cells: [UInt8] = [
            0x31, 0x2C, 0xFE, 0x9F, 0xFE, 0x59, 0xA6, 0xD9, 0x95, 0x32, 0x82, 0x36,
        ]
        let read = try names(Self.headings + cells)
        #expect(read == ["\u{4DAE}\u{9FB4}\u{FE10}\u{20000}"])
        #expect(CellText.plain("\u{E863}\u{E81E}\u{E78D}") == "\u{4DAE}\u{9FB4}\u{FE10}")
        // The user-defined area is left alone.
        #expect(CellText.plain("\u{E000}") == "\u{E000}")
    }

    @Test("转不成的字节指出在哪一格")
    func refusesDamage() {
        let broken = Self.headings + Self.village + [0x0A, 0x32, 0x2C, 0xFF, 0x0A]
        let error = Fixture.error("村.csv", bytes: broken)
        #expect(error == .notUTF8(place(3, 2), .gb18030))
        #expect(error?.message == "村.csv 第3行 B列：文字既不是 UTF-8，也不是 GB18030 编码")
        let quoted = Self.headings + [0x31, 0x2C, 0x22, 0xC7, 0xFF, 0x22, 0x0A]
        #expect(Fixture.error("村.csv", bytes: quoted) == .notUTF8(place(2, 2), .gb18030))
        #expect(
            Fixture.error("村.csv", bytes: wide("村代码,村名\n1,甲") + [0])
                == .notUTF8(place(2, 2), .utf16))
        #expect(
            Fixture.error("村.csv", bytes: wide("村代码,村名\n1,") + [0x00, 0xD8, 0x31, 0x00])
                == .notUTF8(place(2, 2), .utf16))
    }
}
