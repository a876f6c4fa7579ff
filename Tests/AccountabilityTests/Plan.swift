import CanonicalJSON
import HouseholdWork

/// A made-up plan of another year: nothing of it may be known to the code.
enum Plan {
    static let json = #"""
        {"year": 2031, "module": "模块", "incomeYear": 2030, "baseDay": "2030-12-31",
         "indicators": [
          {"id":"base.headName","name":"户主姓名","scope":"household","section":"一","type":"text","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"base.population","name":"家庭人口","scope":"household","section":"一","type":"int","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"base.povertyAttr","name":"贫困户属性","scope":"household","section":"一","type":"text","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"cause.main","name":"主要致贫原因","scope":"household","section":"二","type":"text","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"income.wage","name":"工资性收入","scope":"household","section":"三","type":"money","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"income.business","name":"生产经营性收入","scope":"household","section":"三","type":"money","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"income.expense","name":"生产经营性支出","scope":"household","section":"三","type":"money","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"income.dibao","name":"低保金","scope":"household","section":"三","type":"money","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"income.wubao","name":"特困供养金","scope":"household","section":"三","type":"money","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"income.eco","name":"生态补偿金","scope":"household","section":"三","type":"money","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"income.net","name":"纯收入","scope":"household","section":"三","type":"moneyDerived","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"income.netPerCapita","name":"人均纯收入","scope":"household","section":"三","type":"moneyDerived","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"living.farmland","name":"耕地面积","scope":"household","section":"四","type":"decimal2","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"living.irrigated","name":"有效灌溉面积","scope":"household","section":"四","type":"decimal2","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"living.forest","name":"林地面积","scope":"household","section":"四","type":"decimal2","required":false,"sensitivity":"none","inHandbook":false},
          {"id":"living.grassland","name":"牧草地面积","scope":"household","section":"四","type":"decimal2","required":false,"sensitivity":"none","inHandbook":false},
          {"id":"living.returnForest","name":"退耕还林面积","scope":"household","section":"四","type":"decimal2","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"living.houseArea","name":"住房面积","scope":"household","section":"四","type":"decimal2","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"living.unsafeHouse","name":"是否危房户","scope":"household","section":"四","type":"bool","required":true,"sensitivity":"none","inHandbook":true,"codes":["是","否"]},
          {"id":"living.safeWater","name":"是否解决安全饮用水","scope":"household","section":"四","type":"bool","required":true,"sensitivity":"none","inHandbook":false,"codes":["是","否"]},
          {"id":"helper.name","name":"帮扶责任人姓名","scope":"household","section":"五","type":"text","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"member.name","name":"姓名","scope":"member","section":"六","type":"text","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"member.sex","name":"性别","scope":"member","section":"六","type":"code","required":true,"sensitivity":"none","inHandbook":true,"codes":["男","女"]},
          {"id":"member.idNo","name":"证件号码","scope":"member","section":"六","type":"text","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"member.relation","name":"与户主关系","scope":"member","section":"六","type":"text","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"member.student","name":"在校生状况","scope":"member","section":"六","type":"text","required":false,"sensitivity":"none","inHandbook":true},
          {"id":"member.studentBefore","name":"上年度在校生状况","scope":"member","section":"六","type":"text","required":false,"sensitivity":"none","inHandbook":false},
          {"id":"member.health","name":"健康状况","scope":"member","section":"六","type":"codes","required":true,"sensitivity":"none","inHandbook":true,"codes":["健康","残疾","患有大病","长期慢性病"]},
          {"id":"member.labor","name":"劳动技能","scope":"member","section":"六","type":"text","required":true,"sensitivity":"none","inHandbook":true},
          {"id":"member.workRegion","name":"务工区域","scope":"member","section":"六","type":"text","required":false,"sensitivity":"none","inHandbook":true},
          {"id":"member.workMonths","name":"务工时间","scope":"member","section":"六","type":"int","required":false,"sensitivity":"none","inHandbook":true},
          {"id":"member.seriousIns","name":"是否参加大病保险","scope":"member","section":"六","type":"bool","required":true,"sensitivity":"none","inHandbook":false,"codes":["是","否"]},
          {"id":"member.dibao","name":"是否享受农村低保","scope":"member","section":"六","type":"bool","required":true,"sensitivity":"none","inHandbook":false,"codes":["是","否"]}],
         "formulas": [
          {"id":"income.net","plus":["income.wage","income.business","income.dibao","income.wubao","income.eco"],"minus":["income.expense"]},
          {"id":"income.netPerCapita","plus":["income.net"],"minus":[],"dividedBy":"base.population"}],
         "categories": [
          {"name":"甲类","state":"poor","inScope":true,"cardColor":"绿","cardAction":"keep","cardStated":false},
          {"name":"乙类","state":"exited","inScope":true,"cardColor":"黄","cardAction":"replace","cardStated":false},
          {"name":"丁类","state":"poor","inScope":true,"cardColor":"绿","cardAction":"issue","cardStated":true},
          {"name":"丙类","state":"exited","inScope":false,"cardAction":"none","cardStated":false}],
         "seals": [{"name":"党委","role":"townPartyCommittee"}],
         "deadlines": [
          {"step":"townPlan","by":"2031-05-03","basis":"P1.1"},{"step":"villagePlan","by":"2031-05-03","basis":"P1.2"},
          {"step":"training","by":"2031-05-03","basis":"P1.1"},{"step":"roster","by":"2031-05-03","basis":"P1.3"},
          {"step":"dispatch","by":"2031-05-06","basis":"P2.1a"},{"step":"handbookSealed","by":"2031-05-07","basis":"P2.2a"},
          {"step":"receivedByVillage","by":"2031-05-07","basis":"P2.2a"},{"step":"subsidyList","by":"2031-05-12","basis":"P2.1b"},
          {"step":"print","by":"2031-05-12","basis":"P2.3a"},{"step":"materials","by":"2031-05-12","basis":"P2.3b"},
          {"step":"visit","by":"2031-05-12","basis":"P2.3c"},{"step":"sign","by":"2031-05-12","basis":"P2.3e"},
          {"step":"fill","by":"2031-05-12","basis":"P2.3f"},{"step":"card","by":"2031-05-12","basis":"P2.1a"},
          {"step":"gapVisit","by":"2031-05-20","basis":"P4e"},{"step":"guidance","by":"2031-05-20","basis":"P3"},
          {"step":"handover","by":"2031-05-20","basis":"P4a"},{"step":"entry","by":"2031-05-20","basis":"P4b"},
          {"step":"deferral","by":"2031-05-20","basis":"P4c"},{"step":"audit","by":"2031-05-20","basis":"P3.1c"},
          {"step":"review","by":"2031-05-20","basis":"P4f"},{"step":"villageReport","by":"2031-05-25","basis":"P5.1"},
          {"step":"townReport","by":"2031-05-25","basis":"P5.2"},{"step":"unitReport","by":"2031-05-25","basis":"R4b"},
          {"step":"townAnalysis","by":"2031-05-27","basis":"P5.3"}],
         "thresholds": {"deferredEntryDays":4,"discrepancyDays":5,"resignDays":5,"visitGapMinutes":20,"visitsPerDay":3,
          "fastVerificationMinutes":10,"unchangedHouseholds":5,"fingerprintPercent":60,"fingerprintHouseholds":5,
          "annulledPercent":10,"annulledCount":3,"povertyLineCents":300000},
         "annexHeadings": ["一","二","三","四","五","六","七"]}
        """#

    static func object() throws -> JSONObject {
        try require(JSONValue(reading: Array(json.utf8)).objectValue)
    }
}

/// A value that the scenario can't do without.
func require<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw Missing() }
    return value
}

struct Missing: Error {}
