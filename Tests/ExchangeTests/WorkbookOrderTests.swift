import Testing

@testable import Exchange

@Suite("裁定次序")
struct WorkbookOrderTests {
    private typealias Fixture = WorkbookFixture

    @Test("没有时间的表在前；其余按时间，同一时间按表序，再按行序")
    func ordersRows() throws {
        let workbook = try Fixture.workbook([
            Fixture.file("村.csv", "村代码,村名\n2,乙\n1,甲\n"),
            Fixture.file(
                "移交.csv",
                "户编号,移交人,接收人,时间\n2,P1,P2,2019-03-16 08:00\n1,P1,P2,2019/3/16 8:00\n"),
            Fixture.file("入户.csv", Fixture.visits),
            Fixture.file("打印.csv", "户编号,表号,打印人,时间\n1,B1,P1,2019-03-16\n1,B2,P1,某日\n"),
            Fixture.file(
                "盖章.csv",
                "日期,印章,手册编号,保管人\n2019-03-16,党委,H1,P1\n2019-03-16 9:00,政府,H1,P1\n"),
        ])
        let order = workbook.order
        #expect(
            order.rows.map { "\($0.sheet)\($0.number)" } == [
                "村2", "村3", "盖章2", "打印2", "入户2", "移交2", "移交3", "入户3",
            ])
        #expect(order.unreadable.map(\.error.fault) == [.clockGiven, .notATime])
        #expect(order.unreadable.map(\.row.sheet) == ["盖章", "打印"])
    }

    @Test("表序就是工作台账的表序")
    func ranksSheets() {
        let names = Fixture.catalog.forms.map(\.name)
        #expect(
            names.joined(separator: " ")
                == "说明 村 单位 人员 任职 户 成员 结对 工作方案 培训 入户名单 盖章 补贴清单 打印 发放 入户 入户未成 核实 定稿 签字 "
                + "手册 联系卡 移交 权限开放 录入 暂缓 督促 指导 审核 复核 抽查对象 抽查 上报 通报")
        #expect(Fixture.catalog.forms.map(\.rank) == Array(names.indices))
        let withoutTime = Fixture.catalog.forms.filter { $0.timeHeading == nil }.map(\.name)
        #expect(withoutTime == Array(names.prefix(8)))
    }
}
