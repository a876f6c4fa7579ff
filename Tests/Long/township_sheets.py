"""The workbook's sheets with their columns, and the faults that can be planted in them."""

import csv
from pathlib import Path

COLUMNS = {
    "说明": "项目,内容",
    "村": "村代码,村名",
    "单位": "单位编号,单位名称,类别,第一责任人,村代码",
    "人员": "人员编号,姓名,单位编号,电话",
    "任职": "人员编号,职务,村代码,起,止,文号",
    "户": "户编号,村代码,村民小组,户类别,户主姓名,户主证件号码,联系电话,开户银行,银行卡号,识别标准,"
         "贫困户属性,脱贫年度,是否军烈属,家庭人口,主要致贫原因,其他致贫原因1,其他致贫原因2,"
         "工资性收入,生产经营性收入,资产收益扶贫分红收入,其他财产性收入,计划生育金,低保金,"
         "特困供养金,养老保险金,生态补偿金,其他转移性收入,生产经营性支出,财产性收入合计,"
         "转移性收入合计,年收入,纯收入,人均纯收入,耕地面积,有效灌溉面积,林地面积,退耕还林面积,"
         "林果面积,牧草地面积,水面面积,是否通生产用电,是否通生活用电,是否通广播电视,"
         "与村主干路距离,入户路类型,住房面积,是否危房户,危房级别,有无卫生厕所,主要燃料类型,"
         "是否解决安全饮用水,是否加入农民专业合作组织,是否有龙头企业带动,是否有创业致富带头人带动,"
         "帮扶责任人姓名,帮扶单位,帮扶责任人电话,帮扶开始时间",
    "成员": "户编号,人编号,姓名,性别,证件号码,与户主关系,民族,政治面貌,文化程度,在校生状况,"
          "健康状况,劳动技能,务工区域,务工时间,是否参加城乡居民基本医疗保险,"
          "是否参加城乡居民基本养老保险,是否参加大病保险,是否享受农村低保,是否会讲普通话",
    "结对": "户编号,联系人,村干,起,止",
    "工作方案": "级别,制定单位,文号,制定日期,印发日期,制定人",
    "培训": "级别,组织单位,日期,课件制作方,应训人员,实训人员",
    "入户名单": "户编号,联系人,村干,计划日期,公布日期,公布人",
    "盖章": "日期,印章,手册编号,保管人",
    "补贴清单": "户编号,项目,金额,年度,提供部门,整理人,日期",
    "打印": "户编号,表号,打印人,时间",
    "发放": "时间,环节,村代码,户编号,物品,编号,发放人,接收人",
    "入户": "入户编号,户编号,时间,参加人,在场成员,方式",
    "入户未成": "户编号,时间,参加人,原因",
    "核实": "入户编号,户编号,指标,人编号,结论,系统值,更正值,理由,凭据,登记人,时间",
    "定稿": "户编号,入户编号,登记人,时间",
    "签字": "户编号,签字方,签字人,方式,见证人,扫描件摘要,时间",
    "手册": "户编号,手册编号,指标,人编号,填写值,填写人,时间",
    "联系卡": "户编号,卡号,颜色,换下卡号,旧卡收回,发放人,时间",
    "移交": "户编号,移交人,接收人,时间",
    "权限开放": "指标,状态,文号,登记人,时间",
    "录入": "户编号,指标,人编号,录入值,录入人,时间",
    "暂缓": "户编号,指标,人编号,原因,登记人,时间",
    "督促": "户编号,联系人,督促人,方式,时间",
    "指导": "村代码,内容,方式,指导人,时间",
    "审核": "户编号,结论,意见,审核人,时间",
    "复核": "村代码,组织人,参加人,户编号,结论,时间",
    "抽查对象": "村代码,是否市级抽查,户数,文号,登记人,时间",
    "抽查": "户编号,指标,人编号,所见值,检查人,时间",
    "上报": "级别,单位,类型,报送对象,报送人,时间",
    "通报": "对象,事由,事实,文号,发出单位,时间",
}

ANNEX = ["序号", "村名", "组织工作队员、帮扶联系人入户登记人数(人)",
         "修改、更新贫困户家庭基本信息户数(户)", "完成入户登记总数(户)",
         "是否为市级抽查对象(该项用数字填写，是：填1，否：填2)",
         "市级抽查户数(户)(不属于市级抽查对象不需填此项)"]

# One faulty household each; R-REV-01 comes besides, once a township.
FAULTS = ["R-VIS-01", "R-VIS-02", "R-TBL-01", "R-ITM-03", "R-SIG-01", "R-SIG-02", "R-SIG-03",
          "R-SIG-05", "R-HND-01", "R-ENT-01", "R-ENT-02", "R-ENT-04", "R-CARD-01", "F-LATE-01",
          "F-VIS-01", "F-VIS-02", "F-ENT-02", "F-ENT-03", "F-HB-01", "F-CRD-01", "F-SIG-01",
          "F-ITM-02"]

# A row that breaks two rules may be refused for either.
EITHER = {"R-VIS-01": "R-VIS-01|R-ID-02", "R-VIS-02": "R-VIS-02|R-ID-02",
          "R-SIG-01": "R-SIG-01|R-TIME-02", "R-SIG-02": "R-SIG-02|R-ID-02",
          "R-HND-01": "R-HND-01|R-TIME-02", "R-ENT-01": "R-ENT-01|R-TIME-02",
          "R-ENT-04": "R-ENT-04|R-ID-02"}

# What may be found besides on a household with that fault.
ALLOWED = {"F-VIS-02": ["F-LATE-01", "F-HB-01", "F-CRD-01", "F-ENT-02", "F-REV-01"],
           "F-ENT-02": ["F-LATE-01", "F-REV-01"], "F-CRD-01": ["F-LATE-01"]}


class Workbook:
    """The rows of all sheets, and what must come of them."""

    def __init__(self):
        self.columns = {name: text.split(",") for name, text in COLUMNS.items()}
        self.rows = {name: [] for name in COLUMNS}
        self.first, self.by_household, self.last = [], [], []

    def add(self, sheet, *cells):
        """Adds a row; returns its number as a spreadsheet shows it."""
        if len(cells) != len(self.columns[sheet]):
            raise ValueError("%s has other columns than %s" % (sheet, cells))
        self.rows[sheet].append([str(cell) for cell in cells])
        return len(self.rows[sheet]) + 1

    def expect(self, household, kind, rule, sheet="", row=""):
        self.by_household.append([kind, rule, sheet, row, household])

    def expect_refused(self, household, fault, sheet, row):
        self.expect(household, "refused", EITHER.get(fault, fault), sheet, row)

    def write(self, folder, annex):
        """Writes csv/*.csv, expected.csv and expected-annex.csv."""
        sheets = Path(folder) / "csv"
        sheets.mkdir(parents=True, exist_ok=True)
        for name, rows in self.rows.items():
            write_rows(sheets / (name + ".csv"), self.columns[name], rows, "utf-8-sig")
        write_rows(Path(folder) / "expected.csv",
                   ["kind", "rule", "sheet or person", "row", "household"],
                   self.first + self.by_household + self.last, "utf-8")
        write_rows(Path(folder) / "expected-annex.csv", ANNEX, annex, "utf-8")


def write_rows(path, head, rows, encoding):
    with open(path, "w", encoding=encoding, newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(head)
        writer.writerows(rows)
