import HouseholdWork
import Ledger

/// 一句话: an event told to people. Personal values are masked; names in office stand in full.
protocol Summarized: LedgerEvent {
    func summary(_ names: Names, _ stamp: Stamp) -> String
}

/// 账本自己的事件.
enum OwnEventText {
    static func summary(_ line: DecodedLine) -> String {
        func text(_ key: String) -> String { line.data[key]?.stringValue ?? "" }
        return switch line.type {
        case OwnEvent.opened: "建账：\(text("name"))（\(line.text("source"))）"
        case OwnEvent.keyEnrolled: "登记密钥 \(text("key"))"
        case OwnEvent.keyRevoked: "吊销密钥 \(text("key"))"
        default: "本程序不认得的事件 \(line.type)"
        }
    }
}
