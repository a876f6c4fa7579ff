import EventLog
import TransparencyLog

/// 不见证的原因.
enum WitnessRefusalText {
    static func failure(_ refusal: WitnessRefusal) -> CommandFailure {
        switch refusal {
        case .unknownLog(let origin):
            CommandFailure(
                code: "unknownLog", exit: .untrusted, message: "没有带来 \(origin) 的验证密钥，不见证",
                remedy: "--trust 写镇里公布的验证密钥（zeren keys log --vkey 打印的）")
        case .notSigned(let error):
            CommandFailure(
                code: "checkpointBad", exit: error.isContradiction ? .broken : .untrusted,
                message: "不是这个日志签的检查点：\(error.text)", remedy: "不签；与镇里公布的验证密钥当面核对")
        case .ownLog(let name):
            CommandFailure(
                code: "ownLog", exit: .usage, message: "\(name) 不能见证自己的账", remedy: "请别人见证")
        case .empty:
            CommandFailure(
                code: "emptyTree", exit: .usage, message: "一条也没有的检查点，不见证", remedy: "录入以后再请见证")
        case .conflict(let known):
            CommandFailure(
                code: "witnessConflict", exit: .conflict,
                message: "上次见证到 \(known) 条，请见证的不是从那里起",
                remedy: "请账本一方再做一次：zeren witness ask --old \(known)")
        case .firstNotAllowed(let origin):
            CommandFailure(
                code: "firstNotAllowed", exit: .conflict, message: "还没有见证过 \(origin)",
                remedy: "确实是头一次，加 --first；不是的，见证簿丢了或换了地方")
        case .inconsistent(let error):
            CommandFailure(
                code: "inconsistent", exit: .broken,
                message: "不是上次所见的延续：\(ProofErrorText.text(error))",
                remedy: "不签；历史可能被改写，请检查的人用上次的检查点核验：zeren verify --checkpoint")
        case .splitView:
            CommandFailure(
                code: "splitView", exit: .broken, message: "同样的条数签了两个不同的根：账本分叉", remedy: "不签；留作证据")
        }
    }
}
