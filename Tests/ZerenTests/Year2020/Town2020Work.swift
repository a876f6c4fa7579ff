/// What was done.
extension Town2020 {
    mutating func preparation() {
        let everybody =
            ["C1", "C2"]
            + Self.villages.flatMap { village in
                ["S", "I", "T", "M", "K"].map { Self.office($0, village) }
            }
        let plans = [
            ("镇", "U01", "样例政发〔2020〕3号", "2020-05-06", "P04"),
            ("村", "UV1", "甲村〔2020〕1号", "2020-05-08", "K1;T1"),
            ("村", "UV2", "乙村〔2020〕1号", "2020-05-08", "K2;T2"),
        ]
        for (level, unit, document, day, authors) in plans {
            add(
                "工作方案",
                [
                    "级别": level, "制定单位": unit, "文号": document, "制定日期": day, "印发日期": day,
                    "制定人": authors,
                ])
            add(
                "培训",
                [
                    "级别": level, "组织单位": unit, "日期": "2020-05-08", "课件制作方": "样例区",
                    "应训人员": everybody.joined(separator: ";"),
                    "实训人员": everybody.joined(separator: ";"),
                ])
        }
        for home in Self.homes.dropLast() where home.visit != nil {
            add(
                "入户名单",
                [
                    "户编号": home.id, "联系人": Self.contact(home.village),
                    "村干": Self.office("K", home.village), "计划日期": "2020-05-14",
                    "公布日期": "2020-05-08",
                    "公布人": Self.office("K", home.village) + ";" + Self.office("T", home.village),
                ])
            add(
                "盖章",
                ["日期": "2020-05-11", "印章": "政府", "手册编号": "H" + home.id, "保管人": "P04"])
        }
        add(
            "盖章",
            ["日期": "2020-05-11", "印章": "党委", "手册编号": "H" + Self.homes[0].id, "保管人": "P04"])
        for village in Self.villages {
            add(
                "指导",
                [
                    "村代码": village, "内容": "填写说明", "方式": "现场", "指导人": "P07",
                    "时间": "2020-05-19 10:00",
                ])
        }
    }

    mutating func work(_ home: Home) {
        let clerk = Self.office("I", home.village)
        add(
            "打印",
            ["户编号": home.id, "表号": "B" + home.id, "打印人": clerk, "时间": "2020-05-12 08:00"])
        guard let day = home.visit else { return }
        hand(home, clerk)
        visit(home, on: "2020-05-\(day) ")
        let contact = Self.contact(home.village)
        add(
            "手册",
            [
                "户编号": home.id, "手册编号": "H" + home.id, "指标": "按签字表", "填写人": contact,
                "时间": "2020-05-\(day) 19:00",
            ])
        if let card = home.card {
            add(
                "联系卡",
                [
                    "户编号": home.id, "卡号": "K" + home.id, "颜色": card.color, "换下卡号": card.old,
                    "旧卡收回": card.old.isEmpty ? "" : "是", "发放人": contact,
                    "时间": "2020-05-18 15:00",
                ])
        }
        add(
            "移交",
            ["户编号": home.id, "移交人": contact, "接收人": clerk, "时间": "2020-05-25 10:00"])
        add(
            "录入",
            ["户编号": home.id, "指标": "按签字表", "录入人": clerk, "时间": "2020-05-28 10:00"])
        add(
            "审核",
            ["户编号": home.id, "结论": "相符", "审核人": "P03", "时间": "2020-06-04 09:00"])
    }

    private mutating func hand(_ home: Home, _ clerk: String) {
        var things = [("帮扶手册", "H"), ("信息表", "B")]
        if home.card != nil { things.append(("联系卡", "K")) }
        for (kind, letter) in things {
            if kind != "信息表" {
                give(home, kind, letter, "镇到村", "2020-05-12 09:00", "P02", clerk)
            }
            give(
                home, kind, letter, "村到联系人", "2020-05-13 09:00", clerk,
                Self.contact(home.village))
        }
    }

    private mutating func give(
        _ home: Home, _ kind: String, _ letter: String, _ hop: String, _ time: String,
        _ from: String, _ to: String
    ) {
        add(
            "发放",
            [
                "时间": time, "环节": hop, "村代码": home.village, "户编号": home.id, "物品": kind,
                "编号": letter + home.id, "发放人": from, "接收人": to,
            ])
    }

    private mutating func visit(_ home: Home, on day: String) {
        let contact = Self.contact(home.village)
        let cadre = Self.office("K", home.village)
        let time = { (minute: Int) in day + String(format: "%02d:%02d", home.hour, minute) }
        add(
            "入户",
            [
                "入户编号": "V" + home.id, "户编号": home.id, "时间": time(0),
                "参加人": contact + ";" + cadre, "在场成员": home.people[0].name, "方式": "现场",
            ])
        var changes: [(String, String, String)] = []
        if home.id == Self.homes[0].id {
            changes = [("是否通宽带", "未通", "已通"), ("住房面积", "80.00", "85.50")]
        } else if home.id == Self.homes[4].id {
            changes = [("上网方式", "手机", "光纤")]
        }
        for (indicator, before, after) in changes {
            add(
                "核实",
                [
                    "入户编号": "V" + home.id, "户编号": home.id, "指标": indicator, "结论": "不符",
                    "系统值": before, "更正值": after, "理由": "入户核实", "凭据": "实地查看",
                    "登记人": contact, "时间": time(5),
                ])
        }
        add(
            "核实",
            [
                "入户编号": "V" + home.id, "户编号": home.id, "指标": "其余各项", "结论": "相符",
                "登记人": contact, "时间": time(15),
            ])
        add(
            "定稿",
            ["户编号": home.id, "入户编号": "V" + home.id, "登记人": contact, "时间": time(20)])
        for (party, signer) in [("贫困户", home.head), ("联系人", contact), ("村干", cadre)] {
            add(
                "签字",
                [
                    "户编号": home.id, "签字方": party, "签字人": signer, "方式": "手写",
                    "扫描件摘要": "sha256:" + String(repeating: "a", count: 64), "时间": time(25),
                ])
        }
    }

    mutating func closing() {
        for village in Self.villages {
            let office = { (kind: String) in Self.office(kind, village) }
            let done = Self.homes.filter { $0.village == village && $0.visit != nil }.map(\.id)
            add(
                "复核",
                [
                    "村代码": village, "组织人": office("S"),
                    "参加人": ["I", "T", "M"].map(office).joined(separator: ";"),
                    "户编号": done.joined(separator: ";"), "结论": "相符", "时间": "2020-06-04 16:00",
                ])
        }
        add(
            "抽查",
            [
                "户编号": Self.homes[0].id, "指标": "是否通宽带", "所见值": "未通", "检查人": "P06",
                "时间": "2020-06-15 10:00",
            ])
        for (level, unit, kind, to, who, time) in [
            ("村", "UV1", "进展总结", "U01", "S1", "2020-06-08 17:00"),
            ("村", "UV2", "进展总结", "U01", "S2", "2020-06-09 10:00"),
            ("后盾单位", "U04", "进展总结", "区办", "P11", "2020-06-09 11:00"),
            ("镇", "U01", "进展总结", "区领导小组", "P04", "2020-06-10 10:00"),
            ("镇", "U01", "分析总结", "区领导小组", "P04", "2020-06-12 10:00"),
        ] {
            add(
                "上报",
                ["级别": level, "单位": unit, "类型": kind, "报送对象": to, "报送人": who, "时间": time])
        }
    }
}
