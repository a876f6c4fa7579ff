/// 一户从登记到问责: every act of the catalogue once, each with a line that a rule forbids.
enum ActStory {
    static let steps = registering + preparing + visiting + entering + changing + supervising

    private static let registering = [
        ActStep(
            "03-08 09:00", "register-village 999901100209 --name 新塘村",
            not: "register-village 999901100202 --name 别的村", "R-CHAIN-01"),
        ActStep(
            "03-08 09:01",
            "register-unit UV09 --name 新塘村村民委员会 --kind 村委会 --village 999901100209",
            not: "register-unit U01 --name 别的单位 --kind 镇政府", "R-CHAIN-01"),
        ActStep(
            "03-08 09:02", "register-person P0090 --name 甘一 --unit U04 --phone 19900000009",
            not: "register-person P0091 --name 甘二 --unit U99", "R-REF-01"),
        ActStep(
            "03-08 09:03", "appoint P0090 --role 帮扶联系人 --from 2019-03-01 --document 任〔2019〕1号",
            not: "appoint P0090 --role 神仙 --from 2019-03-01", "R-CELL-01"),
        ActStep(
            "03-08 09:04",
            "enroll N --village 999901100202 --group 4组 --category 未脱贫户 --set 住房面积=61"
                + " --set 户主姓名=韦某某",
            not: "enroll N --village 999901100202 --category 神仙户", "R-REF-01"),
        ActStep(
            "03-08 09:05", "enroll-member N --member N-1 --set 姓名=韦某某 --set 与户主关系=户主",
            not: "enroll-member X --member X-1 --set 姓名=韦某某", "R-REF-01"),
        ActStep(
            "03-08 09:06", "pair N --contact P0090 --cadre P0062 --from 2019-03-01",
            not: "pair N --contact P0062 --from 2019-03-01", "R-CON-01"),
    ]

    private static let preparing = [
        ActStep(
            "03-08 10:00",
            "adopt-plan --level 后盾单位 --unit U04 --author P0049 --document 甲局〔2019〕1号",
            not: "adopt-plan --level 后盾单位 --unit U04 --author P0007", "R-ID-02"),
        ActStep(
            "03-08 10:01", "train --level 村 --unit UV02 --expected 'P0039;P0090' --attended P0039",
            not: "train --level 村 --unit U99", "R-REF-01"),
        ActStep(
            "03-08 10:02",
            "roster H --contact P0039 --cadre P0063 --planned 2019-03-15"
                + " --publisher P0063 --publisher P0060",
            not: "roster H --contact P0039 --cadre P0063 --publisher P0007", "R-ID-02"),
        ActStep(
            "03-11 09:00", "seal HB1 --seal 党委 --custodian P0005 --township 999901100",
            not: "seal HB1 --seal 党委 --custodian P0004 --township 999901100", "R-ID-02"),
        ActStep(
            "03-11 09:01", "seal HB1 --seal 政府 --custodian P0004",
            not: "seal HB1 --seal 工会 --custodian P0004", "R-REF-01"),
        ActStep(
            "03-11 09:02",
            "subsidy H --title 低保金 --amount 6000 --year 2018 --department 民政 --compiler P0004",
            not: "subsidy H --title 低保金 --amount 六千 --year 2018 --compiler P0004", "R-CELL-01"),
        ActStep(
            "03-11 09:03", "print H --table B1 --printer P0059",
            not: "print H --table B1 --printer P0039", "R-ID-02"),
        ActStep(
            "03-12 09:00",
            "distribute H --hop 镇到村 --village V --material 帮扶手册 --number HB1"
                + " --giver P0002 --receiver P0059",
            not: "distribute H --hop 镇到村 --village V --material 帮扶手册 --number HB2"
                + " --giver P0002 --receiver P0059", "R-HB-01"),
        ActStep(
            "03-12 09:01",
            "distribute H --hop 镇到村 --village V --material 联系卡 --number K1"
                + " --giver P0002 --receiver P0059",
            not: "distribute H --hop 上到下 --village V --material 联系卡 --number K1"
                + " --giver P0002 --receiver P0059", "R-CELL-01"),
        ActStep(
            "03-13 15:00",
            "distribute H --hop 村到联系人 --village V --material 帮扶手册 --number HB1"
                + " --giver P0059 --receiver P0039",
            not: "distribute H --hop 村到联系人 --village V --material 帮扶手册 --number HB2"
                + " --giver P0059 --receiver P0039", "R-HB-02"),
        ActStep(
            "03-13 15:01",
            "distribute H --hop 村到联系人 --village V --material 联系卡 --number K1"
                + " --giver P0059 --receiver P0039",
            not: "distribute H --hop 村到联系人 --village V --material 联系卡 --number K2"
                + " --giver P0059 --receiver P0039", "R-HB-02"),
    ]

    private static let visiting = [
        ActStep(
            "03-14 08:30",
            "visit-attempt O --participant P0038 --participant P0062 --reason 家中无人",
            not: "visit-attempt O --participant P0007 --reason 家中无人", "R-ID-02"),
        ActStep(
            "03-14 09:30", "visit H --visit V1 --participant 'P0039;P0063' --mode 现场",
            not: "visit H --visit V1 --participant 'P0038;P0063' --mode 现场", "R-VIS-01"),
        ActStep(
            "03-14 09:35",
            "correct H --visit V1 --item 住房面积 --before 61 --after 73.00 --reason 入户核实"
                + " --proof 实地查看 --actor P0039",
            not: "correct H --visit V1 --item 住房面积 --before 60 --after 73.00 --reason 入户核实"
                + " --proof 实地查看 --actor P0039", "R-ITM-01"),
        ActStep(
            "03-14 09:40",
            "verify-items H --visit V1 --item 其余各项 --verdict 相符 --registrant P0039",
            not: "verify-items H --visit V1 --item 其余各项 --verdict 相符 --registrant P0038",
            "R-VIS-02"),
        ActStep(
            "03-14 09:50", "finalize H --visit V1 --registrant P0039",
            not: "finalize H --visit V9 --registrant P0039", "R-TIME-02"),
        ActStep(
            "03-14 09:55", "sign H --party 联系人 --signer P0039 --method 手写 --scan 签字页.pdf",
            not: "sign H --party 联系人 --signer P0039 --method 手印 --scan 签字页.pdf", "R-SIG-05"),
        ActStep(
            "03-14 09:56", "sign H --party 贫困户 --signer H-1 --method 手写 --scan 签字页.pdf",
            not: "sign H --party 贫困户 --signer P0007 --method 手写 --scan 签字页.pdf", "R-SIG-04"),
        ActStep(
            "03-14 09:57", "sign H --party 村干 --signer P0063 --method 手写 --scan 签字页.pdf",
            not: "sign H --party 村干 --signer P0039 --method 手写 --scan 签字页.pdf", "R-SIG-02"),
        ActStep(
            "03-15 10:00", "fill H --handbook HB1 --item 按签字表 --filler P0039",
            not: "fill H --handbook HB1 --item 按签字表 --filler P0038", "R-ID-02"),
        ActStep(
            "03-15 10:05", "card H --card K1 --card-color 红 --old-collected 是 --giver P0039",
            not: "card H --card K1 --card-color 蓝 --giver P0039", "R-CARD-01"),
        ActStep(
            "03-18 10:00", "handover H --giver P0039 --receiver P0059",
            not: "handover H --giver P0039 --receiver P0053", "R-HND-02"),
    ]

    private static let entering = [
        ActStep(
            "03-19 09:00", "window 住房面积 --state 关闭 --document 扶信〔2019〕2号 --registrant P0003",
            not: "window 住房面积 --state 关闭 --registrant P0039", "R-ID-02"),
        ActStep(
            "03-19 10:00", "defer H --item 住房面积 --reason 系统未开放权限 --registrant P0059",
            not: "defer H --item 耕地面积 --reason 系统未开放权限 --registrant P0059", "R-ENT-03"),
        ActStep(
            "03-20 09:00", "window 住房面积 --state 开放 --registrant P0003",
            not: "window 没有的指标 --state 开放 --registrant P0003", "R-REF-01"),
        ActStep(
            "03-20 10:00", "enter H --item 住房面积 --value 73 --officer P0059",
            not: "enter H --item 住房面积 --value 37 --officer P0059", "R-ENT-02"),
        ActStep(
            "03-21 10:00",
            "rectify H --item 住房面积 --wrong 37 --after 73 --finder P0003 --officer P0059",
            not: "rectify H --item 住房面积 --wrong 37 --after 74 --officer P0059", "R-ENT-05"),
        ActStep(
            "03-25 09:00", "audit H --verdict 相符 --auditor P0003",
            not: "audit H --verdict 相符 --auditor P0007", "R-ID-02"),
        ActStep(
            "03-25 16:00",
            "review V --organizer P0058 --participant 'P0059;P0060;P0061' --household H"
                + " --verdict 相符",
            not: "review V --organizer P0059 --participant 'P0060;P0061' --household H"
                + " --verdict 相符", "R-REV-01"),
        ActStep(
            "03-26 09:00", "fill H --handbook HB1 --item 住房面积 --value 37.00 --filler P0039",
            not: "fill H --handbook HB1 --item 没有的指标 --value 37.00 --filler P0039", "R-REF-01"),
        ActStep(
            "03-26 10:00", "resolve H --item 住房面积 --decision 改手册 --decider P0039",
            not: "resolve H --item 耕地面积 --decision 改手册 --decider P0039", "R-REF-01"),
    ]

    private static let changing = [
        ActStep(
            "03-26 11:00",
            "delegate --principal P0039 --delegate P0090 --act 入户 --act 签字 --household H"
                + " --from 2019-03-26 --to 2019-03-31 --document 委〔2019〕1号",
            not: "delegate --principal P0039 --delegate P0039 --act 入户 --from 2019-03-26"
                + " --to 2019-03-31 --document 委〔2019〕1号", "R-ID-03"),
        ActStep(
            "03-26 11:10", "revoke-delegation {delegation.granted} --on 2019-03-28 --reason 已回岗",
            not: "revoke-delegation 3 --on 2019-03-28", "R-REF-01"),
        ActStep(
            "03-27 09:00", "change-head O --head O-2 --why 去世 --registrant P0059",
            not: "change-head O --head H-1 --why 去世 --registrant P0059", "R-HH-01"),
        ActStep(
            "03-27 09:10",
            "restructure --kind 分户 --source O --target O --target N2 --move O-1=O --move O-2=N2"
                + " --head N2=O-2 --document 扶〔2019〕6号 --registrant P0002",
            not: "restructure --kind 分户 --source O --target O --target N2 --move O-2=N2"
                + " --head N2=O-2 --document 扶〔2019〕6号 --registrant P0002", "R-HH-01"),
        ActStep(
            "03-27 09:20",
            "change-category O --category 2018年脱贫户 --year 2018 --document 扶〔2019〕5号"
                + " --registrant P0002",
            not: "change-category O --category 返贫户 --year 2018 --document 扶〔2019〕5号"
                + " --registrant P0002", "R-CAT-01"),
        ActStep(
            "03-28 09:00", "reopen H --reason 复查面积有误 --requester P0039",
            not: "reopen N --reason 复查面积有误 --requester P0090", "R-SIG-01"),
        ActStep(
            "03-28 09:10", "end-role P0090 --role 帮扶联系人 --to 2019-03-27 --reason 调动",
            not: "end-role P0090 --role 村干 --village V --to 2019-03-27 --reason 调动", "R-REF-01"),
    ]

    private static let supervising = [
        ActStep(
            "03-29 09:00", "remind O --contact P0038 --sender P0062 --channel 电话",
            not: "remind O --contact P0038 --sender P0007 --channel 电话", "R-ID-02"),
        ActStep(
            "03-29 09:10", "guide V --topic 填写说明答疑 --channel 现场 --adviser P0006",
            not: "guide V --topic 填写说明答疑 --adviser P0039", "R-ID-02"),
        ActStep(
            "03-29 09:20",
            "designate-sample V --sampled 1 --count 4 --document 扶办〔2019〕3号 --registrant P0002",
            not: "designate-sample V --sampled 3 --registrant P0002", "R-CELL-01"),
        ActStep(
            "03-29 10:00", "spot-check H --item 住房面积 --value 73 --inspector P0007",
            not: "spot-check H --item 住房面积 --value 73 --inspector P0039", "R-ID-02"),
        ActStep(
            "04-05 09:00",
            "submit-report --level 村 --unit UV02 --kind 进展总结 --recipient U01 --submitter P0058",
            not: "submit-report --level 村 --unit UV02 --kind 进展总结 --submitter P0007", "R-ID-02"),
        ActStep(
            "04-05 10:00",
            "submit-progress --unit U01 --sequence {spotCheck.done} --filler P0003"
                + " --auditor P0004 --submitter P0004",
            not: "submit-progress --unit U01 --sequence {spotCheck.done} --filler P0003"
                + " --figure V=9/9/9/1/9 --auditor P0004 --submitter P0004", "R-RPT-01"),
        ActStep(
            "04-08 09:00", "answer {finding} --state 答复 --explanation 已补做 --answerer P0007",
            not: "answer 'F-VIS-02 household/没有' --state 答复 --explanation 已补做"
                + " --answerer P0007", "R-REF-01"),
        ActStep(
            "04-09 09:00",
            "criticize P0038 --reason 推后入户 --fact #{visit.attempted} --document 督〔2019〕2号"
                + " --unit U06",
            not: "criticize P0038 --reason 推后入户 --unit U06", "R-CRT-01"),
        ActStep(
            "04-09 10:00",
            "hold-accountable P0038 --impact 造成重大影响 --fact #{visit.attempted}"
                + " --measure 诫勉谈话 --authority 区督查组 --document 督〔2019〕9号",
            not: "hold-accountable P0038 --impact 造成重大影响 --measure 诫勉谈话"
                + " --authority 区督查组 --document 督〔2019〕9号", "R-CRT-01"),
        ActStep(
            "04-09 11:00", "attach {spotCheck.done} --evidence 签字页.pdf --attacher P0001",
            not: "attach {spotCheck.done} --attacher P0001", "R-CELL-01"),
        ActStep(
            "04-09 11:10",
            "undo {spotCheck.done} --kind 录错 --reason 抄错行 --annuller P0007",
            not: "undo {visit.conducted} --kind 录错 --reason 抄错行 --annuller P0039", "R-ANN-01"),
    ]
}
