import HouseholdWork

/// 规定的写法: the words of the closed lists, by what they mean. The template offers the same.
extension RowActs {
    /// 指标 that stands for every item without a verdict.
    static let everyOtherItem = "其余各项"
    /// 指标 that stands for everything as signed.
    static let asSigned = "按签字表"

    static let levels: KeyValuePairs<String, PlanAdoption.Level> = [
        "镇": .town, "村": .village, "后盾单位": .unit,
    ]
    static let materials: KeyValuePairs<String, String> = [
        "帮扶手册": MaterialKind.handbook, "手册": MaterialKind.handbook,
        "联系卡": MaterialKind.card, "信息表": MaterialKind.table,
        "补贴清单": MaterialKind.subsidyList, "填写说明": MaterialKind.instructions,
    ]
    static let hops: KeyValuePairs<String, Distribution.Hop> = [
        "镇到村": .townToVillage, "村到联系人": .villageToContact, "后盾单位到联系人": .unitToContact,
    ]
    static let modes: KeyValuePairs<String, Visit.Mode> = ["现场": .onSite, "电话": .phone]
    static let verdicts: KeyValuePairs<String, Verdict.Kind> = [
        "相符": .match, "不符": .mismatch, "无法核实": .unverifiable,
    ]
    static let parties: KeyValuePairs<String, Party> = [
        "贫困户": .household, "联系人": .contact, "村干": .cadre,
    ]
    static let methods: KeyValuePairs<String, SigningMethod> = [
        "手写": .wet, "手印": .fingerprint, "代签": .proxy, "密钥": .key,
    ]
    static let answers: KeyValuePairs<String, Bool?> = ["是": true, "否": false, "": nil]
    static let windows: KeyValuePairs<String, Bool> = ["开放": true, "关闭": false]
    static let samples: KeyValuePairs<String, Bool> = ["1": true, "2": false]
}
