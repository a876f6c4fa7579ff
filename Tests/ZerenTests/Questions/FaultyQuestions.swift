/// 有错的镇: thirty-five questions, each with the people and the events that the answer names.
enum FaultyQuestions {
    private static let home = QuestionTown.corrected
    private static let exited = QuestionTown.exited
    private static let print = QuestionTown.fingerprint
    private static let wrong = QuestionTown.misentered
    private static let late = QuestionTown.late
    private static let gone = QuestionTown.unvisited
    private static let wait = QuestionTown.deferred
    private static let copy = QuestionTown.miscopied

    static let all = household + person + village + supervision

    private static let household = [
        Question(
            1, "住房面积是谁核实、登记、签字、录入，改前改后、依据", ["trace \(home) 住房面积"], ["苗一", "王一", "陈一", "方一", "孙一"],
            [204, 242, 244, 347, 348, 351, 352, 353, 358]),
        Question(2, "谁入的户，村干和联系人是不是同时在场，户里谁在场", ["trace \(late)"], ["王一", "梁一"], [324]),
        Question(3, "三方各是谁、用什么方式、签的是哪一版", ["trace \(wrong)"], ["窦一", "农一"], [257, 258, 259]),
        Question(4, "签字之后改过没有，谁批准，重签没有", ["household \(home)"], ["王一"], [351, 352, 353]),
        Question(
            5, "手印是谁见证的，读过没有，扫描件的摘要", ["trace \(print)"], ["花一", "沈一", "方一"], [285, 286, 287]),
        Question(6, "手册、国扶系统、签字表三个值，从哪天起不一致，谁造成的", ["compare --village 石埠村"], ["施一"], [306]),
        Question(7, "人均纯收入怎么算出来的，各分项谁核的，补贴清单上是多少", ["trace \(wrong) 人均纯收入"], ["窦一"], [253, 255]),
        Question(
            8, "致贫原因有没有被改，谁改的",
            ["findings --rule F-ITM-02", "trace \(exited) 主要致贫原因"], ["陈一"], [262]),
        Question(
            9, "联系卡什么颜色、谁发的、旧卡收了没有、应该是什么颜色",
            ["household \(home) --as-of 2019-03-25"], ["王一", "方一"], [281, 373]),
        Question(
            10, "手册哪天盖的章、几枚、经过谁的手", ["household \(exited)"], ["钱一", "苗一", "陈一"],
            [214, 215, 218, 221]),
        Question(
            11, "联系人换过几次，入户、签字、交表各落在谁名下", ["household \(exited)"], ["褚一", "陈一"], [148, 149, 309]),
        Question(12, "交表、录入各隔了几天", ["household \(exited)"], ["陈一"], [309, 317, 360]),
        Question(
            13, "哪些指标暂缓、开放了没有、几天补录、值一样吗",
            ["trace \(wait) 是否会讲普通话 --member \(wait)-1", "findings --rule F-ENT-03"], ["许一", "莫一"],
            [236, 316]),
    ]

    private static let person = [
        Question(14, "名下几户、入了几户、没入哪几户、被督促几次", ["person P0014"], ["沈一", "梁一"], [342, 344]),
        Question(15, "一天签了多少户、相邻两户隔几分钟、相距多远", ["person P0057"], ["覃一"], [273, 279]),
        Question(16, "录入多少户、查出多少差错、自己改了几处", ["person P0059"], ["莫一"], [322, 341, 343]),
        Question(17, "有没有人以离任、吊销的身份做过事", ["person"], ["孙一"], [359, 360]),
        Question(18, "谁替谁代办过，委托书在哪，超范围没有", ["person P0010"], ["王一", "陈一"], [339, 346, 351]),
        Question(
            19, "同一个人在一户里占了两方签字没有", ["rules R-SIG-02", "trace \(home)"], ["王一", "陈一", "方一"],
            [247, 248, 249]),
    ]

    private static let village = [
        Question(
            20, "截至某日应入、已入、签齐、录入、审核、复核几户，缺口名单",
            ["progress --as-of 2019-03-31", "village 石埠村 --as-of 2019-03-31"], ["沈一", "梁一"],
            [342, 344]),
        Question(
            21, "哪些村没收到手册，缺几本，差在哪",
            ["progress --as-of 2019-03-13", "findings --rule F-DST-01"], ["钱一", "莫一"], [219]),
        Question(
            22, "未入户的户各由谁督促过、哪天、什么方式，没督促的是谁的责任",
            ["village 石埠村 --as-of 2019-03-31"], ["沈一", "梁一"], [342, 344]),
        Question(
            23, "哪些环节推后、几天、有没有说明", ["findings --rule F-LATE-01"], ["王一", "梁一"],
            [324, 331, 337, 338, 385]),
        Question(
            24, "应训谁、实训谁、缺谁，缺训的人后来去入户没有",
            ["findings --rule F-TRN-01", "village 青坪村"], ["王一"], [197, 198, 199, 242, 324]),
        Question(
            25, "复核到场了谁、复核哪几户、查出什么、改了没有",
            ["village 青坪村", "findings --rule F-REV-01"], ["马一", "苗一", "凤一", "花一"], [368]),
        Question(
            26, "附件表里的户是哪几户，今天重算还是这个数吗",
            ["report annex --explain 青坪村 5", "changes --since 2019-04-06"], [], [373, 374, 385]),
        Question(27, "镇报区时哪些村的材料还没到", ["findings --rule F-RPT-01"], ["李一", "蒙一"], [378, 379]),
        Question(28, "单位名下的完成率、差错率，第一责任人和专人", ["unit U04"], ["郎一", "鲁一", "沈一", "施一"], [376, 381]),
    ]

    private static let supervision = [
        Question(
            29, "抽查所见与签字表有哪些差异，谁核实、谁签字",
            ["log --type spotCheck.done", "trace \(exited) 住房面积"], ["郑一", "陈一", "方一"],
            [336, 371, 372, 265, 266, 267]),
        Question(
            30, "通报引用的是哪几条，有没有被作废、更正",
            ["log --type criticism.issued", "show %CRITICISM%"], ["沈一"], [381, 356, 383]),
        Question(
            31, "错值最早在哪一步产生",
            ["trace \(exited) 住房面积", "trace \(copy) 住房面积"], ["苗一", "施一"], [205, 306]),
        Question(32, "被通报后同类错误还有没有", ["person P0014"], ["沈一"], [381, 342, 344]),
        Question(
            33, "是不是事后补的，晚几天、谁补的、凭据", ["show 1", "findings --rule F-LATE-03"], ["赵一"],
            [138, 331, 373]),
        Question(34, "拿着某天的检查点，能不能证明没人删改", ["verify --checkpoint %CHECKPOINT%"], [], []),
        Question(
            35, "谁什么时候查看、导出过敏感信息",
            [
                "household \(gone) --reveal --reason 户主来电核对 --actor P0014",
                "export 户 --csv 石埠村.csv --village 石埠村", "log --type personal.revealed",
                "log --type data.exported",
            ], ["沈一", "赵一"], [386, 387]),
    ]
}
