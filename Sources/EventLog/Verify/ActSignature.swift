import CanonicalJSON
import CryptoSuites

/// A signature that an event's payload asks for or carries, besides its commit's.
///
/// Source: FORMAT.md, section 3a, the last points but one.
struct ActSignature {
    enum Kind {
        /// `data.offline`: the act that a person signed without the ledger.
        case offline
        /// A `table.signed` with `method` `key`: the signer's own signature must be there.
        case ownKey(signer: String)
    }

    var kind: Kind
    var place: LinePlace
    var offline: JSONObject?

    /// What the line asks for, in most lines nothing.
    static func all(in line: VerifiedLine, _ place: LinePlace) -> [ActSignature] {
        let attributes = line.line.attributes
        let data = line.slice(attributes.data)
        let hasOffline = BoxFinder.hasOffline(data)
        let isByKey =
            line.isText(attributes.type, "table.signed.v1")
            && BoxFinder.index(of: "\"method\":\"key\"", pivot: 0, in: data) != nil
        guard hasOffline || isByKey, let data = line.data else { return [] }
        var found: [ActSignature] = []
        let offline = data["offline"]?.objectValue
        if let offline {
            found.append(ActSignature(kind: .offline, place: place, offline: offline))
        }
        if data["method"]?.stringValue == "key", isByKey {
            let signer = data["signer"]?.stringValue ?? ""
            found.append(
                ActSignature(kind: .ownKey(signer: signer), place: place, offline: offline))
        }
        return found
    }

    /// - Returns: what is wrong, in Chinese; nil = nothing.
    func fault(
        _ signers: CommitSigners, _ register: KeyRegister, origin: String
    ) -> (Fault.Kind, String)? {
        switch kind {
        case .offline: return offlineFault(signers, register, origin)
        case .ownKey(let signer):
            let offlineKey = offline?["key"]?.stringValue.flatMap { register[$0] }
            let hasSignedOffline =
                offlineKey.map { $0.key.name.utf8.elementsEqual(signer.utf8) } ?? false
            guard signers.includes(person: signer) || hasSignedOffline else {
                return (.commitUnsigned, "记为用密钥签字，但没有签字人 \(signer) 的签名")
            }
            return nil
        }
    }

    private func offlineFault(
        _ signers: CommitSigners, _ register: KeyRegister, _ origin: String
    ) -> (Fault.Kind, String)? {
        guard let offline, let key = offline["key"]?.stringValue,
            let act = offline["act"]?.stringValue.flatMap(StrictBase64.decode),
            let value = offline["value"]?.stringValue.flatMap(StrictBase64.decode)
        else { return (.signatureWrong, "离线签名的写法不对") }
        guard let entry = register[key], entry.isValid(signers.recorded) else {
            return (.keyNotValid, "离线签名的密钥 \(key) 此时无效")
        }
        guard (try? JSONValue(canonical: act)) != nil else {
            return (.signatureWrong, "离线签名的内容不是规范格式")
        }
        let message = Array("zeren/act/v1\n\(origin)\n".utf8) + act + [0x0A]
        guard entry.verifier.verify(value, message) else {
            return (.signatureWrong, "离线签名验不过（\(key)）")
        }
        return nil
    }
}
