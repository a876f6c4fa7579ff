import EventLog
import TransparencyLog

extension LineContradiction {
    /// For scripts.
    var kind: String {
        switch self {
        case .line: "lineMalformed"
        case .proof(.rootDiffers): "rootDiffers"
        case .proof: "proofMalformed"
        case .signature: "signatureWrong"
        case .cosignature: "cosignatureWrong"
        case .otherPlace: "otherPlace"
        case .otherLedger: "otherLedger"
        case .otherCheckpoint: "otherCheckpoint"
        }
    }

    /// In Chinese, for people.
    var text: String {
        switch self {
        case .line: "这一行不合账本的行的格式：不是原来的字节"
        case .proof(let error): ProofErrorText.text(error)
        case .signature(let error): "检查点：\(error.text)"
        case .cosignature(let error): "见证：\(error.text)"
        case .otherPlace(let line, let proof): "这一行自称第 \(line) 条，证明的是第 \(proof) 条"
        case .otherLedger(let line, let checkpoint): "这一行是 \(line) 的，检查点是 \(checkpoint) 的"
        case .otherCheckpoint: "证明里的检查点与这一叠的 checkpoint 不同"
        }
    }
}

/// 证明的错误.
enum ProofErrorText {
    static func text(_ error: ProofError) -> String {
        switch error {
        case .rootDiffers(let size, _, _): "这一行不在 \(size) 条的这棵树的那个位置：行或证明不是原来的"
        case .indexOutsideTree(let index, let size): "证明说的是第 \(index) 条，检查点只有 \(size) 条"
        case .wrongLength(let found, let expected): "证明有 \(found) 个散列，应有 \(expected) 个"
        case .malformedFile(let line): "证明文件第 \(line) 行不合格式"
        case .checkpointBad(let error): "证明里的检查点：\(error.text)"
        default: "证明不合格式：\(error)"
        }
    }
}
