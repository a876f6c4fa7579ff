import HouseholdWork

extension RecordAnnulled: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let approved = approver.map { "，\(names.person($0)) 批准" } ?? ""
        let why = reason.isEmpty ? "" : "：\(reason)"
        return "\(names.person(stamp.actor)) 作废 \(target.text)（\(names.subject(stamp.subject))），"
            + "\(kind.title)\(why)\(approved)"
    }
}

extension TableReopened: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let why = reason.isEmpty ? "" : "：\(reason)"
        return "\(names.person(requestedBy)) 重新打开 \(names.subject(stamp.subject)) 的信息表"
            + "（第 \(version) 版）\(why)"
    }
}

extension EvidenceAttached: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.person(stamp.actor)) 给 \(target.text)（\(names.subject(stamp.subject))）补充凭据"
            + " \(attached.count) 件"
    }
}

/// 作废的说法.
enum AnnulmentText {
    /// Before the sentence of an event in a list; nothing for one that holds.
    static func mark(_ annulment: Annulment?) -> String {
        annulment.map { "【已由 #\($0.stamp.sequence) 作废】" } ?? ""
    }

    static func sentence(_ annulment: Annulment, _ names: Names) -> String {
        let approved = annulment.approver.map { "，\(names.person($0)) 批准" } ?? ""
        let why = annulment.reason.isEmpty ? "" : "：\(annulment.reason)"
        return "已作废（#\(annulment.stamp.sequence)，\(names.person(annulment.stamp.actor))，"
            + "\(annulment.kind.title)\(why)\(approved)）"
    }
}

/// 既成事实的说法.
enum FactualText {
    static func mark(_ stamp: Stamp?) -> String {
        stamp?.factual.map { "【既成事实，违反 \($0.rules.joined(separator: "、"))】" } ?? ""
    }

    static func sentence(_ mark: FactualMark, _ names: Names) -> String {
        "违反 \(mark.rules.joined(separator: "、"))，\(names.person(mark.approver)) 批准据实登记："
            + mark.reason
    }
}
