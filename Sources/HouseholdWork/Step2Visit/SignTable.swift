import CanonicalJSON

/// 三方签字: one of the three parties signs the finalized table.
package struct SignTable: Act {
    package static let basis = "P2.3e"
    package let context: ActContext
    package let household: HouseholdID
    package let party: Party
    /// 人员编号, or 人编号 for the household.
    package let signer: PersonID
    package let method: SigningMethod
    package let witnesses: [PersonID]
    /// `sha256:<64 hex>` of the paper's scan.
    package let scan: String?

    package init(
        context: ActContext, household: HouseholdID, party: Party, signer: PersonID,
        method: SigningMethod, witnesses: [PersonID], scan: String?
    ) {
        self.context = context
        self.household = household
        self.party = party
        self.signer = signer
        self.method = method
        self.witnesses = witnesses
        self.scan = scan
    }

    package func decide(_ scene: Scene) throws(Refusal) -> [Draft] {
        let known = try scene.household(household, for: TableSigned.self, at: context)
        let whole = scene.household(household)
        guard let table = known.finalizedTable else {
            throw .notFinalized(household, finalized: whole.versions.first?.stamp.time)
        }
        // A signature forbids whatever its time: the version as it is signed by now.
        let signatures = whole.versions.last { $0.version == table.version }?.signatures ?? []
        let name = displayName(scene.township)
        if let other = signatures.first(where: { $0.signer == signer && $0.party != party }) {
            throw .onePersonTwoParties(name, other.party, sequence: other.stamp.sequence)
        }
        try checkWitnesses(signatures, scene.township)
        if let other = signatures.first(where: { $0.witnesses.contains(signer) }) {
            throw .signerIsWitness(name, other.party, sequence: other.stamp.sequence)
        }
        let role: Role
        switch party {
        case .household: role = try householdRole(known)
        case .contact, .cadre: role = try officeRole(known, table, scene.township)
        }
        try checkMethod()
        let event = TableSigned(
            tableNumber: known.tableNumber, version: table.version, digest: table.digest,
            party: party, signer: signer, method: method, witnesses: witnesses, scan: scan)
        return [
            Draft(
                event, subject: Subject.household(household), context: context, actor: signer,
                role: role)
        ]
    }

    private func displayName(_ township: Township) -> String {
        township.persons[signer].map { "\($0.name)（\(signer)）" } ?? signer
    }

    private func checkWitnesses(_ signatures: [TableSignature], _ township: Township)
        throws(Refusal)
    {
        for witness in witnesses
        where witness == signer || signatures.contains(where: { $0.signer == witness }) {
            throw .witnessIsSigner(township.name(of: witness))
        }
    }

    /// 谁入户、谁登记、谁签字、谁负责: who was not there can't sign.
    private func officeRole(_ known: Household, _ table: TableVersion, _ township: Township)
        throws(Refusal) -> Role
    {
        let name = displayName(township)
        guard let visit = known.visit(table.visit), visit.includes(signer) else {
            throw .signerAbsent(name, visit: table.visit)
        }
        let day = context.day
        if party == .contact {
            guard township.mayActAsContact(signer, .sign, known, on: day) else {
                throw .notAuthorized(name, roles: [.contactPerson], day: day, field: "签字人")
            }
            return .contactPerson
        }
        guard let role = township.cadreRole(of: signer, .sign, known, on: day) else {
            throw .notAuthorized(name, roles: [.villageCadre], day: day, field: "签字人")
        }
        return role
    }

    /// The head, or a member who is of age on the day: on the eighteenth birthday one is.
    private func householdRole(_ known: Household) throws(Refusal) -> Role {
        guard known.member(signer) != nil else { throw .signerNoMember(signer) }
        if known.head == signer { return .householdHead }
        guard let document = known.value(WellKnown.memberIdNo, signer)?.text,
            let birth = DocumentNumber.birthDay(document)
        else { throw .signerAgeUnknown(signer) }
        guard birth.years(to: context.day) >= SignTable.ageOfMajority else {
            throw .signerMinor(signer)
        }
        return .householdRep
    }

    private func checkMethod() throws(Refusal) {
        switch method {
        case .wet: return
        case .key: throw .keySignatureNeedsOwner
        case .fingerprint, .proxy:
            guard !witnesses.isEmpty else { throw .unwitnessed(household, method) }
            guard scan != nil else { throw .signatureWithoutScan(household, method) }
        }
    }

    /// Full years.
    package static let ageOfMajority = 18
}

package struct TableSigned: HouseholdEvent {
    package static let name = "table.signed.v1"
    package static let title = "三方签字"
    package static let rank = Rank.signature
    package let tableNumber: String?
    package let version: Int
    package let digest: String
    package let party: Party
    package let signer: PersonID
    package let method: SigningMethod
    package let witnesses: [PersonID]
    package let scan: String?

    init(
        tableNumber: String?, version: Int, digest: String, party: Party, signer: PersonID,
        method: SigningMethod, witnesses: [PersonID], scan: String?
    ) {
        self.tableNumber = tableNumber
        self.version = version
        self.digest = digest
        self.party = party
        self.signer = signer
        self.method = method
        self.witnesses = witnesses
        self.scan = scan
    }

    package init(payload: JSONObject) throws(PayloadError) {
        let reader = PayloadReader(payload)
        tableNumber = try reader.optionalString("tableNo")
        version = try reader.integer("version")
        digest = try reader.string("contentDigest")
        party = try reader.choice("party", Party.self)
        signer = try reader.string("signer")
        method = try reader.choice("method", SigningMethod.self)
        witnesses = try reader.strings("witnesses")
        scan = try reader.optionalString("scan")
    }

    package var payload: JSONObject {
        JSONObject(present: [
            "tableNo": tableNumber.map { .string($0) }, "version": .number(version),
            "contentDigest": .string(digest), "party": .string(party.rawValue),
            "signer": .string(signer), "method": .string(method.rawValue),
            "witnesses": .strings(witnesses), "scan": scan.map { .string($0) },
        ])
    }

    package func apply(to state: inout Household, _ stamp: Stamp) {
        guard
            let index = state.versions.lastIndex(where: {
                $0.version == version && $0.digest == digest
            })
        else { return }
        state.versions[index].signatures.append(
            TableSignature(
                stamp: stamp, party: party, signer: signer, method: method, witnesses: witnesses,
                scan: scan))
    }
}

extension Refusal {
    fileprivate static func notFinalized(_ household: HouseholdID, finalized: Moment?) -> Refusal {
        let found = finalized.map { "（定稿在 \($0.shortText)，晚于签字）" } ?? ""
        return Refusal(
            .notFinalized, "户 \(household) 的信息表这时还没有定稿，不能签字\(found)",
            remedy: "先定稿、后签字：核对签字时间；确在定稿之前签的，那一签无效，请在定稿版上重签", field: "时间",
            need: .finalized(household))
    }

    fileprivate static func onePersonTwoParties(_ name: String, _ party: Party, sequence: Int)
        -> Refusal
    {
        Refusal(
            .twoParties, "一人不能代表两方签字：\(name)已在本户本版以\(party.title)身份签字（#\(sequence)）",
            remedy: "由同去入户的另一人在同一版上签字，再登记；纸上误签的那一栏请作废重签", field: "签字人")
    }

    fileprivate static func witnessIsSigner(_ name: String) -> Refusal {
        Refusal(
            .twoParties, "见证人 \(name) 自己就是签字的一方", remedy: "见证人须是三方签字人以外的在场人，更正“见证人”",
            field: "见证人")
    }

    fileprivate static func signerIsWitness(_ name: String, _ party: Party, sequence: Int)
        -> Refusal
    {
        Refusal(
            .twoParties, "\(name)已是本版\(party.title)签字的见证人（#\(sequence)），不能再作为一方签字",
            remedy: "由同去入户的另一人在同一版上签字，再登记；见证人须是三方签字人以外的在场人", field: "签字人")
    }

    fileprivate static func signerAbsent(_ name: String, visit: String) -> Refusal {
        Refusal(
            .signerAbsent, "签字人 \(name) 没有参加入户 \(visit)",
            remedy: "谁入户、谁签字：由参加该次入户的人签字；若其确在现场，先更正该次入户的参加人", field: "签字人")
    }

    fileprivate static func signerNoMember(_ signer: String) -> Refusal {
        Refusal(
            .householdSigner, "户方签字人 \(signer) 不是该户成员", remedy: "填写户主或户内成年成员的人编号", field: "签字人")
    }

    fileprivate static func signerMinor(_ signer: String) -> Refusal {
        Refusal(
            .householdSigner, "户方签字人 \(signer) 签字当日未满 \(SignTable.ageOfMajority) 周岁",
            remedy: "由户主或户内成年成员签字", field: "签字人")
    }

    fileprivate static func signerAgeUnknown(_ signer: String) -> Refusal {
        Refusal(
            .householdSigner, "户方签字人 \(signer) 不是户主，其年龄无从判断（没有证件号码，或密库未打开）",
            remedy: "打开密库后再登记，或由户主签字", field: "签字人")
    }

    fileprivate static func unwitnessed(_ household: HouseholdID, _ method: SigningMethod)
        -> Refusal
    {
        Refusal(
            .unwitnessed, "\(method.title)须有见证人：\(household) 户方\(method.title)，没有见证人",
            remedy: "在“见证人”列填写当时在场、且不是三方签字人和代书人的人员编号，再导入一次（已入账的行不会重复）",
            field: "见证人")
    }

    fileprivate static func signatureWithoutScan(_ household: HouseholdID, _ method: SigningMethod)
        -> Refusal
    {
        Refusal(
            .unwitnessed, "\(method.title)须有扫描件：\(household) 没有扫描件摘要",
            remedy: "扫描纸质签字页，把摘要填入“扫描件摘要”列，再导入一次", field: "扫描件摘要")
    }

    fileprivate static var keySignatureNeedsOwner: Refusal {
        Refusal(
            .signatureKey, "密钥签字须由签字人用自己的密钥登记，不能从工作台账补录",
            remedy: "由签字人本人用自己的密钥签字；纸上签的，方式写“手写”", field: "方式")
    }
}
