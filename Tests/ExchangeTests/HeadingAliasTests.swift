import Testing

@testable import Exchange

@Suite("表头别名")
struct HeadingAliasTests {
    private typealias Fixture = WorkbookFixture

    @Test("身份证号、公民身份号码都当作证件号码，并提醒", arguments: ["身份证号", "公民身份号码", "身份证号码", "身 份 证 号"])
    func takesAliases(alias: String) throws {
        let text = "户编号,人编号,姓名,\(alias),务工时间\r\nH1,M1,甲,99990119900101001X,3\r\n"
        guard !alias.contains(" ") else {
            #expect(Fixture.error("成员.csv", text)?.code == "columnMissing")
            return
        }
        let workbook = try Fixture.workbook("成员.csv", text)
        #expect(workbook[sheet: "成员"]?.rows[0]["证件号码"] == "99990119900101001X")
        #expect(
            workbook.warnings == [
                .renamedColumn(sheet: "成员", written: alias, heading: "证件号码")
            ])
        #expect(workbook.warnings[0].message == "“成员”表的“\(alias)”列当作“证件号码”")
    }

    @Test("自己的列在，别名就不算；两个别名都在，不猜")
    func guessesNothing() throws {
        let both = "户编号,人编号,姓名,证件号码,身份证号,务工时间\r\nH1,M1,甲,1,2,3\r\n"
        let workbook = try Fixture.workbook("成员.csv", both)
        #expect(workbook[sheet: "成员"]?.rows[0]["证件号码"] == "1")
        #expect(
            workbook.warnings == [.unknownColumn(sheet: "成员", heading: "身份证号", nearMisses: [])])
        let two = "户编号,人编号,姓名,公民身份号码,身份证号,务工时间\r\nH1,M1,甲,1,2,3\r\n"
        let error = Fixture.error("成员.csv", two)
        #expect(error?.code == "headingTwice")
        #expect(error?.message == "成员.csv 第1行 E列：“公民身份号码”和“身份证号”都可以当作“证件号码”")
        #expect(error?.remedy == "核对哪一列是对的，把它的表头改成“证件号码”")
    }

    @Test("不认得的表头说出像哪一列")
    func asksWhatWasMeant() {
        let error = Fixture.error("成员.csv", "户编号,人编号,姓名,证件号玛,务工时间\r\n")
        #expect(error?.message == "“成员.csv”缺少列“证件号码”（表中有“证件号玛”，是不是它？）")
    }

    @Test("别名表里没有一个别名写两遍，没有哪张表自己的列被当作别的列")
    func tableIsConsistent() throws {
        for (heading, aliases) in HeadingAliases.table {
            #expect(Set(aliases).count == aliases.count && !aliases.contains(heading))
            for alias in aliases { #expect(CellText.folded(alias) == alias) }
        }
        let catalog = try Papers.catalog(try Papers.plan())
        for form in catalog.forms {
            let headings = form.headings.joined(separator: ",") + "\r\n"
            let workbook = try Workbook(
                name: "台账", files: [Fixture.file(form.name + ".csv", headings)], catalog: catalog)
            #expect(workbook.warnings.isEmpty)
        }
    }

    @Test("被舍入的号码拒收，别的号码列也一样")
    func refusesRoundedNumbers() throws {
        let text =
            "户编号,人编号,姓名,证件号码,务工时间\r\n9.99901E+17,M1,甲,1,3\r\nH1,M1,甲,999901199001010000,3\r\n"
            + "H1,M1,1E5,4.52E+17,3\r\nH1,M1,甲,99990119900101001X,3\r\n"
        let rows = try #require(try Fixture.workbook("成员.csv", text)[sheet: "成员"]).rows
        #expect(rows.map { $0.roundedCell?.heading } == ["户编号", "证件号码", "证件号码", nil])
        #expect(rows[1].roundedCell?.remedy.contains("文本") == true)
    }
}
