/// 没有错的镇: thirty-five answers of none.
enum SpotlessQuestions {
    private static let home = QuestionTown.exited
    private static let member = home + "-1"

    static let all: [NoneQuestion] = [
        NoneQuestion(1, "trace \(home) 住房面积", says: "更正 无", lacks: "  更正  2019"),
        NoneQuestion(2, "trace \(home) --as-of 2019-03-10", says: "入户  无记录", lacks: "共同入户"),
        NoneQuestion(3, "trace \(home) --as-of 2019-03-10", says: "签字  无记录", lacks: "手写"),
        NoneQuestion(4, "household \(home)", says: "第 1 版", lacks: "重新打开"),
        NoneQuestion(5, "trace \(home)", says: "手写", lacks: "手印"),
        NoneQuestion(
            6, "compare --household \(home)", says: "手册、国扶系统、签字表没有不一致的项", lacks: "手册不一致"),
        NoneQuestion(7, "trace \(home) 人均纯收入", says: "补贴清单没有", lacks: "补贴清单 "),
        NoneQuestion(8, "findings --rule F-ITM-02", says: "没有疑点"),
        NoneQuestion(9, "findings --rule F-CRD-01", says: "没有疑点"),
        NoneQuestion(
            10, "household \(home) --as-of 2019-03-10", says: "未填", lacks: "手册经手"),
        NoneQuestion(11, "trace \(home)", says: "陈一", lacks: "褚一"),
        NoneQuestion(
            12, "household \(home) --as-of 2019-03-10", says: "已打印", lacks: "各步相隔"),
        NoneQuestion(
            13, "trace \(home) 是否会讲普通话 --member \(member)", says: "录入 无", lacks: "暂缓录入"),
        NoneQuestion(14, "person P0010", says: "未入户 0 户", lacks: "督促"),
        NoneQuestion(15, "person P0052", says: "马一", lacks: "签字的日子"),
        NoneQuestion(16, "person P0053", says: "审核、复核查出差错 0 次", lacks: "改录 #"),
        NoneQuestion(17, "person", says: "没有人以没有的、已终止的任职做过事"),
        NoneQuestion(18, "person", says: "没有委托\n"),
        NoneQuestion(19, "findings --household \(home)", says: "没有疑点"),
        NoneQuestion(20, "village 青坪村 --as-of 2019-04-11", says: "范围内 4 户", lacks: "缺 4"),
        NoneQuestion(21, "findings --rule F-DST-01", says: "没有疑点"),
        NoneQuestion(22, "village 青坪村", says: "青坪村", lacks: "未入户"),
        NoneQuestion(23, "findings --rule F-LATE-01", says: "没有疑点"),
        NoneQuestion(24, "findings --rule F-TRN-01", says: "没有疑点"),
        NoneQuestion(25, "findings --rule F-REV-01", says: "没有疑点"),
        NoneQuestion(26, "changes --since %LAST%", says: "以来没有入账", lacks: "进展表变了"),
        NoneQuestion(27, "findings --rule F-RPT-01", says: "没有疑点"),
        NoneQuestion(28, "unit U04", says: "0.00%", lacks: "疑点"),
        NoneQuestion(29, "log --type spotCheck.done"),
        NoneQuestion(30, "log --type criticism.issued"),
        NoneQuestion(31, "trace \(home) 住房面积", says: "抽查 无", lacks: "首错环节"),
        NoneQuestion(32, "person P0010", says: "陈一", lacks: "被通报"),
        NoneQuestion(33, "findings --rule F-LATE-03", says: "没有疑点"),
        NoneQuestion(34, "verify --checkpoint %CHECKPOINT%", says: "结论：通过", lacks: "✗"),
        NoneQuestion(35, "log --type personal.revealed"),
    ]
}
