/// 退出码: what scripts read. A code that they don't know is a failure.
enum ExitStatus: Int32, Sendable {
    case done = 0
    case failed = 1
    case usage = 2
    case findings = 3
    case broken = 4
    case untrusted = 5
    case conflict = 6
    case noLedger = 10
    case locked = 11
    case wrongKey = 12
    case diskFailed = 13
    case interrupted = 130
}
