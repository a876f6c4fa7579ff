import CanonicalJSON
import CryptoSuites

/// An event that says which keys count.
struct KeyEvent {
    enum Kind { case enrolled, revoked }

    var kind: Kind
    var place: LinePlace
    var subject: String
    var data: JSONObject

    static let enrolledType: StaticString = "key.enrolled.v1"
    static let revokedType: StaticString = "key.revoked.v1"
}

/// Who signed a commit, as far as key events need it.
struct CommitSigners {
    /// The recorder's key as the signature names it; nil when there is no signature.
    var first: String?
    /// Keys that are valid for the commit.
    var valid: [KeyRegister.Entry]
    var recorded: Timestamp
    /// How many different people had a valid key before the commit; 0 = not asked.
    var personCount: Int

    var isByKeeper: Bool {
        valid.first.map { $0.isKeeper && isFirst($0.key.shortName) } ?? false
    }

    func isFirst(_ shortName: String) -> Bool {
        first?.utf8.elementsEqual(shortName.utf8) ?? false
    }

    /// Whether the recorder's key is valid and this person's.
    func isFirst(person: String) -> Bool {
        valid.first.map { isFirst($0.key.shortName) && $0.key.name.utf8.elementsEqual(person.utf8) }
            ?? false
    }

    func includes(person: String) -> Bool {
        valid.contains { $0.key.name.utf8.elementsEqual(person.utf8) }
    }
}

/// Enters what a commit's key events say into the register.
///
/// Source: FORMAT.md, section 3a.
struct KeyEvents {
    let checks: EnabledChecks
    let origin: String
    let suite: CryptoSuite

    enum Outcome {
        case counts
        /// In Chinese.
        case doesNotCount(String)
        case fault(String)
    }

    func apply(
        _ event: KeyEvent, _ signers: CommitSigners, to register: inout KeyRegister
    ) -> Outcome {
        switch event.kind {
        case .enrolled: enrol(event, signers, &register)
        case .revoked: revoke(event, signers, &register)
        }
    }

    /// Which keys a commit revokes by somebody else's hand: they don't count for it any more.
    func isSelfRevocation(_ event: KeyEvent, _ signers: CommitSigners) -> Bool {
        event.data["key"]?.stringValue.map { signers.isFirst($0) } ?? false
    }

    private func enrol(
        _ event: KeyEvent, _ signers: CommitSigners, _ register: inout KeyRegister
    ) -> Outcome {
        let data = event.data
        guard let person = data["personId"]?.stringValue, let text = data["key"]?.stringValue,
            let key = try? VerifierKey(parsing: text), key.suite == suite,
            key.name.utf8.elementsEqual(person.utf8),
            event.subject.utf8.elementsEqual("person/\(person)".utf8),
            let possession = data["possession"]?.stringValue.flatMap(StrictBase64.decode),
            KeyEvents.isDay(data["notAfter"])
        else { return .doesNotCount("密钥登记的内容不完整或不相符") }
        let message = Array("zeren/enrol/v1\n\(origin)\n\(key)\n".utf8)
        if checks.contains(.possession), !key.publicKey.verify(possession, message) {
            return .fault("登记的密钥 \(key.shortName) 没有通过持有证明")
        }
        if checks.contains(.keyValidity) {
            if register.conflicts(key) {
                return .fault("登记的密钥 \(key.shortName) 已是他人的、本账的，或编号相同")
            }
            if register.has(key) { return .doesNotCount("密钥 \(key.shortName) 已登记过") }
            guard signers.isByKeeper else {
                return .doesNotCount("密钥 \(key.shortName) 的登记不是由管账人的密钥签的")
            }
            if signers.personCount > 1, !isAttested(data, signers) {
                return .doesNotCount("密钥 \(key.shortName) 的登记缺见证人的签名")
            }
        }
        register.add(
            KeyRegister.Entry(
                key, isKeeper: data["keeper"]?.boolValue ?? false,
                notAfter: data["notAfter"]?.stringValue, enrolled: event.place.sequence))
        return .counts
    }

    /// Somebody else than the recorder has attested, with his own signature.
    private func isAttested(_ data: JSONObject, _ signers: CommitSigners) -> Bool {
        guard let attestor = data["attestor"]?.stringValue else { return false }
        return signers.includes(person: attestor) && !signers.isFirst(person: attestor)
    }

    private func revoke(
        _ event: KeyEvent, _ signers: CommitSigners, _ register: inout KeyRegister
    ) -> Outcome {
        guard let name = event.data["key"]?.stringValue, let entry = register[name] else {
            return .doesNotCount("吊销的密钥没有登记过")
        }
        guard entry.revoked == nil else { return .doesNotCount("密钥 \(name) 已吊销过") }
        if checks.contains(.keyValidity) {
            guard signers.isByKeeper || signers.isFirst(person: entry.key.name) else {
                return .doesNotCount("密钥 \(name) 的吊销不是由管账人或本人签的")
            }
        }
        register.revoke(name, at: event.place.sequence)
        return .counts
    }

    /// Absent, or `YYYY-MM-DD` of a day that exists.
    private static func isDay(_ value: JSONValue?) -> Bool {
        guard let value else { return true }
        guard let text = value.stringValue else { return false }
        return CivilTime(Array("\(text)T00:00:00".utf8)) != nil
    }
}
