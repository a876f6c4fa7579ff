import HouseholdWork

extension TableHandedOver: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.subject(stamp.subject)) 信息表第 \(version) 版移交："
            + "\(names.person(from)) → \(names.person(to))"
    }
}

extension EntryWindowOpened: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "国扶系统\(isOpen ? "开放" : "关闭")“\(names.indicator(indicator))”的权限（\(document)）"
    }
}

extension EntryMade: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let what = values.map { "\($0.count) 项" } ?? "更正各项，与签字表一致"
        return "\(names.person(stamp.actor)) 将 \(names.subject(stamp.subject)) 第 \(version) 版"
            + "录入国扶系统：\(what)"
    }
}

extension EntryDeferred: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.person(stamp.actor)) 暂缓录入 \(names.subject(stamp.subject)) 的"
            + "\(names.item(item, in: stamp.subject))：\(reason)"
    }
}

extension ReminderSent: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.person(stamp.actor)) 督促 \(names.person(contact)) 入户"
            + " \(names.subject(stamp.subject))（\(channel)）"
    }
}

extension GuidanceGiven: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.person(stamp.actor)) 指导 \(names.village(village))：\(topic)（\(channel)）"
    }
}

extension EntryAudited: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.person(stamp.actor)) 审核 \(names.subject(stamp.subject)) 的录入：\(verdict.title)"
            + (opinion.isEmpty ? "" : "（\(opinion)）")
    }
}

extension EntryReviewed: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.person(organizer)) 组织复核 \(names.village(village)) \(households.count) 户的录入，"
            + "\(names.people(participants))参加：\(verdict.title)"
    }
}

extension SampleDesignated: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let what = isSample ? "列为市级抽查对象" : "不是市级抽查对象"
        return "\(names.subject(stamp.subject)) \(what)"
            + (count.map { "，抽查 \($0) 户" } ?? "") + "（\(document)）"
    }
}

extension SpotCheckDone: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.person(stamp.actor)) 抽查 \(names.subject(stamp.subject)) 的"
            + "\(names.item(item, in: stamp.subject))：\(names.value(observed, of: item.indicator))"
    }
}

extension ReportSubmitted: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        "\(names.unit(unit)) 向 \(names.unit(recipient)) 上报\(kind)"
    }
}

extension CriticismIssued: Summarized {
    func summary(_ names: Names, _ stamp: Stamp) -> String {
        let isPerson = names.person(target) != target
        return "\(names.unit(unit)) 通报 \(isPerson ? names.person(target) : names.unit(target))："
            + "\(reason)（\(document)）"
    }
}
