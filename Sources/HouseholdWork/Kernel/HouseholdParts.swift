/// What a household's state is made of: one record an event, each with its stamp.

/// 纳入台账: the household as the national system has it.
package struct Enrolment: Sendable {
    package let stamp: Stamp
    package let village: VillageCode
    package let group: String
    package let category: String
}

/// 成员.
package struct Member: Sendable {
    package let id: MemberID
    package let stamp: Stamp
}

/// 结对: a contact person answers for the household from `from` to `to`, both included.
package struct Pairing: Sendable {
    package let stamp: Stamp
    package let contact: PersonID
    package let cadre: PersonID?
    package let from: Day
    package let to: Day?
    /// 交接说明 of the contact person before; nil when there is none.
    package let handoverNote: String?
}

/// 补贴清单 entry. `cents` is nil while the box is locked.
package struct Subsidy: Sendable {
    package let stamp: Stamp
    package let item: String
    package let year: Int
    package let cents: Int?
}

/// 打印.
package struct Print: Sendable {
    package let stamp: Stamp
    package let tableNumber: String
}

/// 入户未成.
package struct Attempt: Sendable {
    package let stamp: Stamp
    package let participants: [PersonID]
    package let reason: String
}

/// 入户.
package struct Visit: Sendable {
    package enum Mode: String, Sendable { case onSite, phone }

    package struct Participant: Sendable, Equatable {
        package let person: PersonID
        package let role: Role
    }

    package let stamp: Stamp
    package let id: String
    package let participants: [Participant]
    package let present: [MemberID]
    package let mode: Mode

    package func includes(_ person: PersonID) -> Bool {
        participants.contains { $0.person == person }
    }
    package var hasContact: Bool { participants.contains { $0.role == .contactPerson } }
    package var hasCadre: Bool { participants.contains { Role.cadres.contains($0.role) } }
}

/// 核实结论.
package struct Verdict: Sendable {
    package enum Kind: String, Sendable {
        case match, mismatch, unverifiable

        package var title: String {
            switch self {
            case .match: "相符"
            case .mismatch: "不符"
            case .unverifiable: "无法核实"
            }
        }
    }

    package let stamp: Stamp
    package let kind: Kind
    package let visit: String
    package let registrant: PersonID
    package let proof: String?
}

/// 更正: a value changed on the table. Values are nil while the box is locked.
package struct Correction: Sendable {
    package let stamp: Stamp
    package let item: ItemKey
    package let before: IndicatorValue?
    package let after: IndicatorValue?
    package let reason: String
    package let proof: String
    package let visit: String
    package let registrant: PersonID
}

/// 定稿版.
package struct TableVersion: Sendable {
    package let stamp: Stamp
    package let version: Int
    /// Hex of the content digest that the three parties sign.
    package let digest: String
    package let visit: String
    package let registrant: PersonID
    package let changed: [ItemKey]
    /// The table's values then; derived totals are computed from them.
    package let values: [ItemKey: IndicatorValue]
    package let members: [MemberID]
    package var signatures: [TableSignature] = []
    /// Corrected or given verdicts after it was finalized: it can't be signed any more.
    package var isSuperseded = false
    /// When the table was opened again to be changed: what was signed counts for this version only.
    package var reopened: Stamp?

    package var isSignedByAll: Bool {
        Party.allCases.allSatisfy { party in signatures.contains { $0.party == party } }
    }
    package func signature(of party: Party) -> TableSignature? {
        signatures.last { $0.party == party }
    }
    /// When the last party had signed.
    package var signedAt: Moment? {
        isSignedByAll
            ? Party.allCases.compactMap { party in
                signatures.first { $0.party == party }?.stamp.time
            }.max() : nil
    }
}

/// 签字方.
package enum Party: String, Sendable, CaseIterable {
    case household, contact, cadre

    package var title: String {
        switch self {
        case .household: "贫困户"
        case .contact: "联系人"
        case .cadre: "村干"
        }
    }
}

/// 签字方式.
package enum SigningMethod: String, Sendable, CaseIterable {
    case wet, fingerprint, proxy, key

    package var title: String {
        switch self {
        case .wet: "手写"
        case .fingerprint: "手印"
        case .proxy: "代签"
        case .key: "密钥"
        }
    }
}

/// 签字.
package struct TableSignature: Sendable {
    package let stamp: Stamp
    package let party: Party
    package let signer: PersonID
    package let method: SigningMethod
    package let witnesses: [PersonID]
    /// Digest of the paper's scan, `sha256:<64 hex>`.
    package let scan: String?
}

/// 填册. `values` is nil when everything was filled in as signed.
package struct Filling: Sendable {
    package let stamp: Stamp
    package let handbook: String
    package let values: [ItemKey: IndicatorValue]?
    /// The version that was followed; 0 when nothing had been finalized yet.
    package let version: Int
}

/// 联系卡.
package struct Card: Sendable {
    package let stamp: Stamp
    package let number: String
    package let color: String
    package let replaces: String?
    package let isOldCollected: Bool?
}

/// 移交.
package struct Handover: Sendable {
    package let stamp: Stamp
    package let version: Int
    package let from: PersonID
    package let to: PersonID
}

/// 录入. `items` is nil when every changed item was entered as signed, less the deferred ones.
package struct Entry: Sendable {
    package let stamp: Stamp
    package let version: Int
    package let values: [ItemKey: IndicatorValue]?
}

/// 暂缓.
package struct Deferral: Sendable {
    package let stamp: Stamp
    package let version: Int
    package let item: ItemKey
    /// Empty when there is none, or while its box is locked.
    package let reason: String
    /// It names somebody and stands in a box.
    package let isReasonSealed: Bool
}

/// 审核.
package struct Audit: Sendable {
    package let stamp: Stamp
    package let verdict: Verdict.Kind
    package let opinion: String?
    /// 回读: what the national system showed.
    package let readback: [ItemKey: IndicatorValue]
}

/// 督促.
package struct Reminder: Sendable {
    package let stamp: Stamp
    package let contact: PersonID
    package let channel: String
}

/// 抽查.
package struct SpotCheck: Sendable {
    package let stamp: Stamp
    package let item: ItemKey
    package let observed: IndicatorValue?
}
